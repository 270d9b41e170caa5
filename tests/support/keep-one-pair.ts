import type { Database } from '../../server/db/database.ts';
import { keepCandidates } from '../../server/identity/keep-candidates.ts';
import { reasonKinds } from '../../server/identity/reasons.ts';

/** Keeps a found pair of these two as the only one, with a reason of every kind for and against. */
export async function keepOnePair(database: Database, ids: readonly [string, string]): Promise<void> {
  const firstAgainst = reasonKinds.indexOf('NAMES_DIFFER');
  const reasons = reasonKinds.map((kind, at) => ({
    kind,
    speaksFor: at < firstAgainst,
    values: /COUNTRY/u.test(kind) ? ['pe', 'mx'] : kind === 'SHARED_NEIGHBOURS' ? [ids[0]] : ['Peru', 'Lima'],
  }));
  const candidate = { key: ids.join(' '), ids, score: 0.87, reasons };
  await database.write((transaction) => keepCandidates(transaction, [candidate]));
}
