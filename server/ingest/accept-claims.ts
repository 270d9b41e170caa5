import type { WriteTransaction } from '../db/database.ts';
import { changesOf } from './claim-changes.ts';
import { inBatches } from './in-batches.ts';
import { settle } from './settle.ts';
import { withdrawWritten } from './withdraw-written.ts';

/** Lets claims count that waited, and derives what hangs on them. Others are left as they are. */
export async function acceptProposed(
  transaction: WriteTransaction,
  ids: readonly string[],
  actor: string,
): Promise<void> {
  const at = new Date().toISOString();
  const rows = await inBatches([...ids].sort(), (some) =>
    transaction.run('accept-claims', { ids: some, at, by: actor }),
  );
  if (rows.length === 0) return;
  const changes = changesOf(rows);
  await settle(transaction, changes);
  await withdrawWritten(transaction, { claims: changes.claimIds, mentions: [] });
}
