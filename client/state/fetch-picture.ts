import { ask } from '../api/ask.ts';
import type { FilterInput } from '../api/filter-input.ts';
import type { ReadPictureQuery } from '../api/generated/graphql.ts';
import { readClaimCounts, readPicture } from '../api/read-picture.ts';
import type { Action, PictureArrived } from './action.ts';
import type { EntityItem, LinkItem } from './data.ts';
import { documentKey, type Need, pictureKey } from './needs.ts';
import { toFilterInput } from './view.ts';

type Columns = ReadPictureQuery['picture'];

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

/** How many claims are about those that no link is at. */
async function countClaims({ entities }: Columns, filter: FilterInput): Promise<Record<string, number>> {
  const bare = entities.ids.filter((_, row) => at(entities.degrees, row) === 0);
  if (bare.length === 0) return {};
  const { picture } = await ask(readClaimCounts, { ids: bare, filter });
  return Object.fromEntries(picture.entities.ids.map((id, row) => [id, at(picture.entities.claims, row)]));
}

function toPicture(key: string, columns: Columns, claims: Record<string, number>): PictureArrived {
  const { ids, degrees } = columns.entities;
  const degree = Object.fromEntries(ids.map((id, row) => [id, at(degrees, row)]));
  return {
    key,
    entities: toEntities(columns),
    picture: {
      links: toLinks(columns),
      degree,
      claims: { ...degree, ...claims },
      truncated: columns.truncated,
    },
  };
}

/** Reads the entities and the links between them under a filter. Ids that the server does not know are left out. */
export async function fetchPicture({ key, ids, filter }: Need & { kind: 'picture' }): Promise<Action> {
  const { picture } = await ask(readPicture, { documents: [], ids: [...ids], filter });
  return { type: 'picture-arrived', ...toPicture(key, picture, await countClaims(picture, filter)) };
}

/** Reads what documents speak of, with the picture of that and of what else is shown. */
export async function fetchDocuments(need: Need & { kind: 'documents' }): Promise<Action> {
  const { key, documents, others, filter } = need;
  const input = toFilterInput(filter);
  const { picture } = await ask(readPicture, {
    documents: [...documents],
    ids: [...others],
    filter: input,
  });
  const members = documents.map((_, row) =>
    at(picture.members, row).map((place) => at(picture.entities.ids, place)),
  );
  const shown = [...new Set([...members.flat(), ...others])];
  return {
    type: 'documents-arrived',
    key,
    documents: documents.map((document, row) => ({
      key: documentKey(document, filter),
      ids: members[row] ?? [],
      isCut: picture.truncated,
    })),
    // Nothing is filtered: nobody asks why there is little.
    picture: toPicture(pictureKey(shown, filter), picture, {}),
  };
}
