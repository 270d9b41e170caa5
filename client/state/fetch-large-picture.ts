import { ask } from '../api/ask.ts';
import type { ReadLargePictureQuery } from '../api/generated/graphql.ts';
import { readClaimCounts, readLargePicture } from '../api/read-large-picture.ts';
import type { Action } from './action.ts';
import type { EntityItem, LinkItem } from './data.ts';
import type { Need } from './needs.ts';

type Columns = ReadLargePictureQuery['picture'];

/** The server gives columns of one length. */
const at = <Value>(column: readonly Value[], row: number): Value => {
  const value = column[row];
  if (value === undefined) throw new Error('The columns of a picture are not as long as each other.');
  return value;
};

function toEntities({ entities }: Columns): EntityItem[] {
  return entities.ids.map((id, row) => {
    const country = at(entities.countries, row);
    return {
      id,
      name: at(entities.names, row),
      invented: at(entities.invented, row),
      type: at(entities.types, row),
      ...(country === null ? {} : { country }),
    };
  });
}

function toLinks({ entities, links }: Columns): LinkItem[] {
  const { supports } = links;
  return links.ids.map((id, row) => ({
    id,
    subject: at(entities.ids, at(links.subjects, row)),
    predicate: at(links.predicates, row),
    object: at(entities.ids, at(links.objects, row)),
    time: at(links.times, row),
    disputed: at(links.disputed, row),
    support: {
      claims: at(supports.claims, row),
      tellers: at(supports.tellers, row),
      origins: at(supports.origins, row),
      denied: at(supports.denied, row),
      proposed: at(supports.proposed, row),
      stances: at(supports.stances, row),
    },
  }));
}

/** Claims about entities that no link is at: only of them does the picture ask whether there is anything. An end of a link has one at least. */
async function claimsOf(
  { entities }: Columns,
  filter: (Need & { kind: 'picture' })['filter'],
): Promise<Readonly<Record<string, number>>> {
  const counts = new Map(entities.ids.map((id, row) => [id, at(entities.degrees, row)]));
  const bare = entities.ids.filter((id) => counts.get(id) === 0);
  if (bare.length > 0) {
    const { picture } = await ask(readClaimCounts, { ids: bare, filter });
    picture.entities.ids.forEach((id, row) => {
      counts.set(id, at(picture.entities.claims, row));
    });
  }
  return Object.fromEntries(counts);
}

/** Reads thousands of entities and the links between them under a filter, in one answer of columns. */
export async function fetchLargePicture(need: Need & { kind: 'picture' }): Promise<Action> {
  const { picture } = await ask(readLargePicture, { ids: [...need.ids], filter: need.filter });
  const { ids, degrees } = picture.entities;
  return {
    type: 'picture-arrived',
    key: need.key,
    entities: toEntities(picture),
    picture: {
      links: toLinks(picture),
      degree: Object.fromEntries(ids.map((id, row) => [id, at(degrees, row)])),
      claims: await claimsOf(picture, need.filter),
      truncated: picture.truncated,
    },
  };
}
