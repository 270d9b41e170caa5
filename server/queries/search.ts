import type { Database } from '../db/database.ts';
import { noFilter } from '../domain/filter.ts';
import { highlights } from '../domain/fold.ts';
import { luceneQuery } from '../domain/lucene.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { filterParameters } from './filter-parameters.ts';
import { type PageArguments, pageSize } from './page.ts';
import { number, text, texts } from './rows.ts';

export interface SearchHit {
  readonly cursor: string;
  readonly entityId: string;
  readonly score: number;
  readonly matched: string;
  readonly highlights: readonly (readonly [number, number])[];
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly hasNextPage: boolean;
}

/** The name that shows most of the query; the preferred one when they show the same. */
function bestName(
  names: readonly string[],
  query: string,
): { matched: string; highlights: [number, number][] } {
  const ranked = names.map((name) => ({ matched: name, highlights: highlights(name, query) }));
  const marked = (spans: [number, number][]): number =>
    spans.reduce((sum, [start, end]) => sum + end - start, 0);
  return ranked.reduce((best, next) => (marked(next.highlights) > marked(best.highlights) ? next : best), {
    matched: names[0] ?? '',
    highlights: highlights(names[0] ?? '', query),
  });
}

/** Entities by their names, best first. Words that hold no letter or digit match only where a name has them too. */
export async function searchEntities(
  database: Database,
  query: string,
  types: readonly string[] | null,
  page: PageArguments,
): Promise<SearchPage> {
  const scope = ['search', query, types];
  const first = pageSize(page);
  const keys = page.after === null ? [] : decodeCursor(scope, page.after);
  const parameters = filterParameters({ ...noFilter, types });
  const lucene = luceneQuery(query);
  if (lucene === null) return { hits: [], hasNextPage: false };
  const rows = await database.read('search-entities', {
    query: lucene,
    types: parameters.types,
    afterScore: keys[0] ?? Number.MAX_VALUE,
    afterId: keys[1] ?? '',
    limit: first + 1,
  });
  const hits = rows.slice(0, first).map((row) => ({
    cursor: encodeCursor(scope, [number(row, 'score'), text(row, 'id')]),
    entityId: text(row, 'id'),
    score: number(row, 'score'),
    ...bestName(texts(row, 'names'), query),
  }));
  return { hits, hasNextPage: rows.length > first };
}
