import { createHash } from 'node:crypto';
import type { Database } from '../db/database.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { text } from './rows.ts';

const slice = 1_000;
const parts = [
  'hash-entities',
  'hash-mentions',
  'hash-claims',
  'hash-links',
  'hash-merged',
  'hash-decisions',
  'hash-withdrawals',
];

/** What differs between two times that the same was done: when it was recorded or changed. */
const ofTheMoment = new Set([
  'recordedAt',
  'recordedKey',
  'proposedAt',
  'acceptedAt',
  'withdrawnAt',
  // That something was withdrawn for a while says nothing of the graph as it is.
  'absentFrom',
  'absentTo',
  'absentBy',
  'absentReasons',
  'restoredBy',
  'updatedAt',
  'version',
]);

/** SHA-256 over everything in the graph, in an order that does not depend on when or how it came in. */
export async function graphHash(database: Database): Promise<string> {
  const hash = createHash('sha256');
  for (const part of parts) {
    for (let after = ''; ; ) {
      const rows = await database.read(part, { after, limit: slice });
      for (const row of rows) hash.update(`${part} ${canonicalJson(row, ofTheMoment)}\n`);
      const last = rows.at(-1);
      if (!last) break;
      after = text(last, 'id');
    }
  }
  return hash.digest('hex');
}
