import type { WriteTransaction } from '../db/database.ts';
import { text, textOrNull } from '../queries/rows.ts';
import { inBatches } from './in-batches.ts';
import { settle } from './write-rows.ts';

/** Lets claims wait again that were rejected and not corrected; others are left as they are. Returns the ids of those that wait. */
export async function reopenRejected(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await inBatches([...ids].sort(), (some) => transaction.run('reopen-claims', { ids: some }));
  const reopened = rows.map((row) => text(row, 'id'));
  if (rows.length > 0) {
    await settle(transaction, {
      claimIds: reopened,
      linkKeys: rows.map((row) => textOrNull(row, 'linkKey')).filter((key) => key !== null),
      disputeKeys: rows.map((row) => text(row, 'disputeKey')),
      entityIds: rows.map((row) => text(row, 'subjectId')),
    });
  }
  return new Set(reopened);
}
