import { ask } from '../api/ask.ts';
import { readHoldings } from '../api/read-holdings.ts';
import { readSpeakers } from '../api/read-speakers.ts';
import { readStart } from '../api/read-start.ts';
import { wholeRows } from '../api/whole-rows.ts';
import type { Action } from './action.ts';
import type { Speaker, Start } from './data.ts';
import { fetchNames } from './fetch-names.ts';
import { fetchDocuments, fetchPicture } from './fetch-picture.ts';
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

/** Those with most claims of their own first, then those who deny most, then by name. */
const bySpeech = (one: Speaker, other: Speaker): number =>
  other.claims - one.claims || other.denials - one.denials || one.name.localeCompare(other.name, 'en');

async function fetchSpeakers({ key, filter }: Need & { kind: 'speakers' }): Promise<Action> {
  const { speakers } = await ask(readSpeakers, { filter });
  const rows = wholeRows(speakers.rows).map(({ speaker, ...counts }) => ({ ...speaker, ...counts }));
  return { type: 'speakers-arrived', key, speakers: rows.sort(bySpeech) };
}

/**
 * Asks the server for what is missing. How to ask for what few views call for comes when it is called for.
 * @throws AskError when it does not come.
 */
export async function fetchNeed(need: Need): Promise<Action> {
  switch (need.kind) {
    case 'start':
      return fetchStart();
    case 'holdings':
      return fetchHoldings();
    case 'saved':
      return import('./fetch-saved.ts').then(({ fetchSaved }) => fetchSaved(need));
    case 'documents':
      return fetchDocuments(need);
    case 'picture':
      return fetchPicture(need);
    case 'comparison':
      return (await import('./fetch-comparison.ts')).fetchComparison(need);
    case 'times':
      return (await import('./fetch-times.ts')).fetchTimes(need);
    case 'names':
      return fetchNames(need);
    case 'speakers':
      return fetchSpeakers(need);
    case 'connection':
      return (await import('./fetch-connection.ts')).fetchConnection(need);
  }
}
