import type { WriteTransaction } from '../db/database.ts';
import { changesOf } from './claim-changes.ts';
import { inBatches } from './in-batches.ts';
import { settle } from './settle.ts';

/** Lets claims wait again that were rejected and not corrected; others are left as they are. Returns the ids of those that wait. */
export async function reopenRejected(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await inBatches([...ids].sort(), (some) => transaction.run('reopen-claims', { ids: some }));
  const changes = changesOf(rows);
  if (rows.length > 0) await settle(transaction, changes);
  return new Set(changes.claimIds);
}
