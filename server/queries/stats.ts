import type { Database } from '../db/database.ts';
import { typePath } from '../ontology/ontology.ts';
import { number, text } from './rows.ts';

export interface StatsRecord {
  readonly entities: number;
  readonly claims: number;
  readonly links: number;
  readonly documentsHeld: number;
  readonly documentsCited: number;
  readonly disputedLinks: number;
}

/** How much there is. */
export async function loadStats(database: Database): Promise<StatsRecord> {
  const [row] = await database.read('stats', {});
  if (!row) throw new Error('The statement stats returns one row, and returned none.');
  const count = (column: keyof StatsRecord): number => number(row, column);
  return {
    entities: count('entities'),
    claims: count('claims'),
    links: count('links'),
    documentsHeld: count('documentsHeld'),
    documentsCited: count('documentsCited'),
    disputedLinks: count('disputedLinks'),
  };
}

/** How many entities have each type or one below it. */
export async function countTypes(database: Database): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const row of await database.read('count-types', {})) {
    for (const type of typePath(text(row, 'type')))
      counts.set(type.id, (counts.get(type.id) ?? 0) + number(row, 'count'));
  }
  return counts;
}
