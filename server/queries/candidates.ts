import type { Database } from '../db/database.ts';
import { fold } from '../domain/fold.ts';
import { text } from './rows.ts';

/** An entity of the graph that a name could mean. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

const mostOfOneName = 20;
/** Links from which being linked says little: a country is linked to everything. */
const mostLinks = 500;

/** For each name that the graph knows, folded over case and accents, the entities that are called so; at most 20 a name. */
export async function candidatesOfNames(
  database: Database,
  names: readonly string[],
): Promise<Map<string, Candidate[]>> {
  const keyed = new Map(names.map((name) => [name, `${fold(name)} `]));
  const rows = await database.read('candidates-of-names', {
    keys: [...new Set(keyed.values())],
    limit: mostOfOneName,
  });
  const found = new Map<string, Candidate[]>();
  for (const [name, key] of keyed) {
    const own = rows.filter((row) => text(row, 'key') === key);
    if (own.length === 0) continue;
    found.set(
      name,
      own.map((row) => ({ id: text(row, 'id'), name: text(row, 'name'), type: text(row, 'type') })),
    );
  }
  return found;
}

/** Of entities, to which of some others each is linked; those with very many links are left out. */
export async function linksToCompany(
  database: Database,
  ids: readonly string[],
  company: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await database.read('links-to-company', { ids, company, most: mostLinks });
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const id = text(row, 'id');
    found.set(id, [...(found.get(id) ?? []), text(row, 'companion')]);
  }
  return found;
}
