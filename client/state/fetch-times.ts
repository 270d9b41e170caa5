import { ask } from '../api/ask.ts';
import type { TimesPageFragment } from '../api/generated/graphql.ts';
import { readTimes } from '../api/read-times.ts';
import { wholeRows } from '../api/whole-rows.ts';
import type { Action } from './action.ts';
import type { DatedClaim, DateItem } from './data.ts';
import { factsLimit, type Need } from './needs.ts';

/** Entities whose dates are read, and claims at each of them. Beyond, the timeline says that it is of a part. */
const entitiesLimit = factsLimit;
const claimsLimit = 100;
/** Entities a request: full pages of so many stay well below what the API lets one answer hold. */
const idsPerRequest = 20;

type ClaimRow = NonNullable<TimesPageFragment['nodes'][number]>;

const toDate = (date: { edtf: string; basis: string } | null | undefined): DateItem | null =>
  date == null ? null : { edtf: date.edtf, inferred: date.basis === 'INFERRED' };

/** A claim's own time comes before its object when that is a date: the rule of the API's filter. */
function toDated({ object, positive, time, voices, document, ...row }: ClaimRow): DatedClaim {
  const denied = voices.at(-1)?.stance === 'DENIES';
  return {
    id: row.id,
    subject: row.subject.id,
    predicate: row.predicate.id,
    object: object.__typename === 'Entity' ? object.id : null,
    against: positive === denied,
    sentence: row.sentence,
    happened: toDate(time ?? (object.__typename === 'TimeValue' ? object : null)),
    document: { id: document.id, name: document.name, published: toDate(document.published) },
    recordedAt: row.recordedAt,
    voices: voices.map(({ speaker }) => speaker.id),
  };
}

/** Reads the dates of the claims at some entities, each claim once though both its ends are asked for. */
export async function fetchTimes(need: Need & { kind: 'times' }): Promise<Action> {
  const ids = need.ids.slice(0, entitiesLimit);
  const claims = new Map<string, DatedClaim>();
  let truncated = ids.length < need.ids.length;
  for (let from = 0; from < ids.length; from += idsPerRequest) {
    const { nodes } = await ask(readTimes, {
      ids: ids.slice(from, from + idsPerRequest),
      filter: need.filter,
      frontier: need.filter.frontier ?? null,
      first: claimsLimit,
    });
    for (const node of nodes) {
      if (node?.__typename !== 'Entity' && node?.__typename !== 'Document') continue;
      const page = node.__typename === 'Entity' ? node.claims : node.entity.claims;
      truncated ||= page.pageInfo.hasNextPage;
      for (const row of wholeRows(page.nodes)) claims.set(row.id, toDated(row));
    }
  }
  return { type: 'times-arrived', key: need.key, times: { claims: [...claims.values()], truncated } };
}
