import type { Database } from '../db/database.ts';
import { fold } from '../domain/fold.ts';
import { findCanonical } from './identity.ts';
import { text } from './rows.ts';

/** An entity of the graph that a name could mean. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** The entity that stands for it, or its own id. */
  readonly endId: string;
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
      own.map((row) => ({
        id: text(row, 'id'),
        name: text(row, 'name'),
        type: text(row, 'type'),
        endId: text(row, 'endId'),
      })),
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
  const canonical = await findCanonical(database, [...new Set([...ids, ...company])]);
  const lead = (id: string): string => canonical.get(id) ?? id;
  const rows = await database.read('links-to-company', {
    ids: [...new Set(ids.map(lead))],
    company: [...new Set(company.map(lead))],
    most: mostLinks,
  });
  const found = new Map<string, string[]>();
  for (const id of ids) {
    const companions = rows.filter((row) => text(row, 'id') === lead(id));
    if (companions.length > 0)
      found.set(
        id,
        companions.map((row) => text(row, 'companion')),
      );
  }
  return found;
}
