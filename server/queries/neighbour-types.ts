import type { Database } from '../db/database.ts';
import type { Filter } from '../domain/filter.ts';
import type { NeighbourTypeRecord } from '../domain/records.ts';
import { filterParameters } from './filter-parameters.ts';
import { number, text } from './rows.ts';

/** The entities at the other end of each entity's links that pass the filter, counted by their type; most first. */
export async function countNeighbourTypes(
  database: Database,
  ids: readonly string[],
  filter: Filter,
): Promise<Map<string, NeighbourTypeRecord[]>> {
  const parameters = await filterParameters(database, filter);
  const rows = await database.read(
    'count-neighbour-types',
    { ids, ...parameters },
    { looks: parameters.looks },
  );
  const counts = new Map<string, NeighbourTypeRecord[]>(ids.map((id) => [id, []]));
  for (const row of rows)
    counts.get(text(row, 'entityId'))?.push({ type: text(row, 'type'), count: number(row, 'count') });
  return counts;
}
