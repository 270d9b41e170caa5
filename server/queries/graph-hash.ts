import { createHash } from 'node:crypto';
import type { Database } from '../db/database.ts';
import { text } from './rows.ts';

const slice = 1_000;
const parts = ['hash-entities', 'hash-mentions', 'hash-claims', 'hash-links'];

/** What differs between two times that the same was done. */
const ofTheMoment = new Set(['recordedAt', 'recordedKey', 'withdrawnAt', 'updatedAt', 'version']);

/** JSON with sorted keys and without what differs between two imports of the same: when it was recorded or changed. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([key]) => !ofTheMoment.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join()}}`;
}

/** SHA-256 over everything in the graph, in an order that does not depend on when or how it came in. */
export async function graphHash(database: Database): Promise<string> {
  const hash = createHash('sha256');
  for (const part of parts) {
    for (let after = ''; ; ) {
      const rows = await database.read(part, { after, limit: slice });
      for (const row of rows) hash.update(`${part} ${canonical(row)}\n`);
      const last = rows.at(-1);
      if (!last) break;
      after = text(last, 'id');
    }
  }
  return hash.digest('hex');
}
