import { ask } from '../api/ask.ts';
import type { ComparedClaimFragment, ComparedPageFragment } from '../api/generated/graphql.ts';
import { readComparison } from '../api/read-comparison.ts';
import { wholeRows } from '../api/whole-rows.ts';
import type { Action } from './action.ts';
import { type ComparedKind, type ComparedRow, comparedKinds, type SideClaim } from './comparison.ts';
import type { Need } from './needs.ts';

const toSide = (claims: readonly (ComparedClaimFragment | null)[]): readonly SideClaim[] =>
  wholeRows(claims).map(({ id, sentence, object }) => ({
    id,
    sentence,
    object: object.__typename === 'Entity' ? object.id : null,
  }));

const toRows = (kind: ComparedKind, page: ComparedPageFragment): ComparedRow[] =>
  wholeRows(page.nodes).map(({ subject, predicate, link, against, firstClaims, secondClaims }) => ({
    kind,
    subject: subject.id,
    predicate: predicate.id,
    link: link?.id ?? null,
    against: against ?? false,
    first: toSide(firstClaims),
    second: toSide(secondClaims),
  }));

/** Reads what two speakers say, all of it: a part would show as missing what is there. */
export async function fetchComparison(need: Need & { kind: 'comparison' }): Promise<Action> {
  const rows: ComparedRow[] = [];
  const cursors: Partial<Record<ComparedKind, string>> = {};
  const read = () =>
    ask(readComparison, { first: [need.first], second: [need.second], filter: need.filter, ...cursors });
  let hasMore = true;
  while (hasMore) {
    const { compare }: Awaited<ReturnType<typeof read>> = await read();
    hasMore = false;
    for (const kind of comparedKinds) {
      const page = compare[kind];
      rows.push(...toRows(kind, page));
      if (page.pageInfo.endCursor) cursors[kind] = page.pageInfo.endCursor;
      hasMore ||= page.pageInfo.hasNextPage;
    }
  }
  return { type: 'comparison-arrived', key: need.key, rows };
}
