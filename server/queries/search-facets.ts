import type { Database } from '../db/database.ts';
import type { EntityTypeRow } from '../ontology/entity-types.ts';
import { typePath } from '../ontology/ontology.ts';
import { number, texts } from './rows.ts';
import type { Searched } from './search-sources.ts';

/** How many hits of a search have a type or one below it: as many as stay when the search keeps to that type. */
export interface FacetRecord {
  readonly type: EntityTypeRow;
  readonly count: number;
}

/** Counts all hits of a search, also by type; most first. */
export async function countFacets(
  database: Database,
  searched: readonly Searched[],
): Promise<{ total: number; facets: FacetRecord[] }> {
  const lists = await Promise.all(searched.map(({ source, queries }) => source.count(database, queries.all)));
  const counts = new Map<EntityTypeRow, number>();
  let total = 0;
  for (const row of lists.flat()) {
    const count = number(row, 'count');
    total += count;
    const types = new Set(texts(row, 'types').flatMap(typePath));
    for (const type of types) counts.set(type, (counts.get(type) ?? 0) + count);
  }
  const facets = [...counts].map(([type, count]) => ({ type, count }));
  return { total, facets: facets.sort((a, b) => b.count - a.count || a.type.id.localeCompare(b.type.id)) };
}
