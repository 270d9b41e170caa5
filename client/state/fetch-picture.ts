import { ask } from '../api/ask.ts';
import type { ReadEntitiesQuery } from '../api/generated/graphql.ts';
import { readEntities, readPicture } from '../api/read-picture.ts';
import { wholeRows } from '../api/whole-rows.ts';
import type { Action } from './action.ts';
import type { EntityItem } from './data.ts';
import { fetchLargePicture } from './fetch-large-picture.ts';
import { type Need, pictureLimit } from './needs.ts';

/** The API's ceiling for `nodes(ids)`. */
const idsPerRequest = 200;

function chunk(ids: readonly string[]): string[][] {
  const chunks: string[][] = [];
  for (let from = 0; from < ids.length; from += idsPerRequest)
    chunks.push(ids.slice(from, from + idsPerRequest));
  return chunks;
}

type EntityRow = Extract<NonNullable<ReadEntitiesQuery['nodes'][number]>, { __typename: 'Entity' }>;

/** A document's id is also its entity's, so either may come back for it. */
function toEntity(node: ReadEntitiesQuery['nodes'][number]): Omit<EntityRow, '__typename'> | null {
  if (node === null || node === undefined) return null;
  if (node.__typename === 'Entity') return node;
  return node.__typename === 'Document' ? node.entity : null;
}

/** Reads the entities and the links between them under a filter. Ids that the server does not know are left out. */
export async function fetchPicture(need: Need & { kind: 'picture' }): Promise<Action> {
  if (need.ids.length > pictureLimit) return fetchLargePicture(need);
  const [{ neighbourhood }, ...pages] = await Promise.all([
    ask(readPicture, { ids: [...need.ids], filter: need.filter, limit: pictureLimit }),
    ...chunk(need.ids).map((ids) => ask(readEntities, { ids, filter: need.filter })),
  ]);
  const rows = pages.flatMap((page) => page.nodes.map(toEntity)).filter((row) => row !== null);
  const entities: EntityItem[] = rows.map(({ id, name, invented, type, identifiers }) => {
    const country = identifiers.find(({ scheme }) => scheme === 'iso-3166-1')?.value.toUpperCase();
    return { id, name, invented, type: type.id, ...(country === undefined ? {} : { country }) };
  });
  return {
    type: 'picture-arrived',
    key: need.key,
    entities,
    picture: {
      links: wholeRows(neighbourhood.links).map(({ subject, predicate, object, time, ...link }) => ({
        ...link,
        subject: subject.id,
        predicate: predicate.id,
        object: object.id,
        time: time ?? null,
      })),
      degree: Object.fromEntries(rows.map((row) => [row.id, row.degree])),
      claims: Object.fromEntries(rows.map((row) => [row.id, row.claims.totalCount])),
      truncated: neighbourhood.truncated,
    },
  };
}
