import type { EntityHitFragment } from '../../api/generated/graphql.ts';
import { searchEntities } from '../../api/search-entities.ts';
import { wholeRows } from '../../api/whole-rows.ts';
import { say } from '../../texts/say.ts';
import { useLateAnswer } from './use-late-answer.ts';

interface Hits {
  readonly hits: readonly EntityHitFragment[];
  readonly note: string;
}

/** The entities that a query finds by their names, a moment after the last key. */
export function useHits(query: string): Hits {
  const answer = useLateAnswer(searchEntities, query === '' ? null : { query });
  if (query === '') return { hits: [], note: '' };
  if (answer === null) return { hits: [], note: say('search.searching') };
  if (answer.data === null) return { hits: [], note: answer.failure ?? '' };
  const hits = wholeRows(answer.data.search.edges);
  return { hits, note: hits.length === 0 ? say('search.noEntity', { words: answer.variables.query }) : '' };
}
