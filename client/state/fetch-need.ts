import { ask } from '../api/ask.ts';
import { readHoldings } from '../api/read-holdings.ts';
import { readDocumentEntities } from '../api/read-large-picture.ts';
import { readSpeakers } from '../api/read-speakers.ts';
import { readStart } from '../api/read-start.ts';
import { wholeRows } from '../api/whole-rows.ts';
import type { Action } from './action.ts';
import { countSpeakers, type Ladder } from './count-speakers.ts';
import type { Start } from './data.ts';
import { fetchComparison } from './fetch-comparison.ts';
import { fetchConnection } from './fetch-connection.ts';
import { fetchNames } from './fetch-names.ts';
import { fetchPicture } from './fetch-picture.ts';
import { fetchTimes } from './fetch-times.ts';
import type { Need } from './needs.ts';

async function fetchStart(): Promise<Action> {
  // Always from the server: what a job brought did not pass through the cache.
  const answer = await ask(readStart, {}, { requestPolicy: 'network-only' });
  const parents = new Map(answer.entityTypes.map((type) => [type.id, type.parent?.id ?? null]));
  const rootOf = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined || parent === null ? id : rootOf(parent);
  };
  const start: Start = {
    documents: wholeRows(answer.documents.nodes).map(({ published, publisher, ...document }) => ({
      ...document,
      publisher: publisher ?? null,
      published: published?.edtf ?? null,
      publishedInferred: published?.basis === 'INFERRED',
    })),
    types: Object.fromEntries(answer.entityTypes.map(({ id, name }) => [id, { id, name, root: rootOf(id) }])),
    predicates: Object.fromEntries(
      answer.predicates.map(({ id, label, inverse, kind, locates }) => [
        id,
        { id, label, inverse, act: kind === 'ACT', locates },
      ]),
    ),
  };
  return { type: 'start-arrived', start };
}

async function fetchHoldings(): Promise<Action> {
  const { documents, stats } = await ask(readHoldings, {}, { requestPolicy: 'network-only' });
  const counts = wholeRows(documents.nodes).map(({ id, dependents }) => [id, dependents.totalCount] as const);
  return { type: 'holdings-arrived', holdings: { ...stats, dependents: Object.fromEntries(counts) } };
}

async function fetchDocument({ document, proposed, key }: Need & { kind: 'document' }): Promise<Action> {
  const filter = proposed ? { proposed: 'WITH' as const } : null;
  const { picture } = await ask(readDocumentEntities, { document, filter });
  return { type: 'document-arrived', key, ids: picture.entities.ids, isCut: picture.truncated };
}

/** Claims read for the list of speakers. Beyond it the list says less than all; no view of the spine comes near. */
const speakerClaimsLimit = 2000;

async function fetchSpeakers(need: Need & { kind: 'speakers' }): Promise<Action> {
  const ladders: Ladder[] = [];
  const read = (after: string | null) => ask(readSpeakers, { filter: need.filter, after });
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof read>> = await read(after);
    ladders.push(...wholeRows(page.claims.nodes).map((claim) => claim.voices));
    after = page.claims.pageInfo.hasNextPage ? (page.claims.pageInfo.endCursor ?? null) : null;
  } while (after !== null && ladders.length < speakerClaimsLimit);
  return { type: 'speakers-arrived', key: need.key, speakers: countSpeakers(ladders) };
}

/**
 * Asks the server for what is missing.
 * @throws AskError when it does not come.
 */
export function fetchNeed(need: Need): Promise<Action> {
  switch (need.kind) {
    case 'start':
      return fetchStart();
    case 'holdings':
      return fetchHoldings();
    case 'saved':
      return import('./fetch-saved.ts').then(({ fetchSaved }) => fetchSaved(need));
    case 'document':
      return fetchDocument(need);
    case 'picture':
      return fetchPicture(need);
    case 'comparison':
      return fetchComparison(need);
    case 'times':
      return fetchTimes(need);
    case 'names':
      return fetchNames(need);
    case 'speakers':
      return fetchSpeakers(need);
    case 'connection':
      return fetchConnection(need);
  }
}
