import type { WriteTransaction } from '../db/database.ts';
import { text, textOrNull, texts } from '../queries/rows.ts';
import { inBatches } from './in-batches.ts';
import { settle } from './write-rows.ts';

/** Lets claims count that waited, and derives what hangs on them. Others are left as they are. Returns how many there were. */
export async function acceptProposed(
  transaction: WriteTransaction,
  ids: readonly string[],
  actor: string,
): Promise<number> {
  const at = new Date().toISOString();
  const rows = await inBatches([...ids].sort(), (some) =>
    transaction.run('accept-claims', { ids: some, at, by: actor }),
  );
  if (rows.length === 0) return 0;
  await settle(transaction, {
    claimIds: rows.map((row) => text(row, 'id')),
    linkKeys: rows.flatMap((row) => [
      ...texts(row, 'actKeys'),
      ...[textOrNull(row, 'linkKey')].filter((key) => key !== null),
    ]),
    disputeKeys: rows.map((row) => text(row, 'disputeKey')),
    entityIds: rows.map((row) => text(row, 'subjectId')),
  });
  return rows.length;
}
