import type { WriteTransaction } from '../db/database.ts';
import { descendingKey } from '../domain/descending-key.ts';
import { withdrawalId } from '../domain/ids.ts';
import { openKey, type WithdrawalTarget } from '../domain/withdrawal.ts';
import { number } from '../queries/rows.ts';
import { inBatches } from './in-batches.ts';
import type { Reason } from './mark-withdrawn.ts';

/** Keeps a withdrawal over these claims; its number is drawn from the node that every writer locks, which is held by then. Returns its id. */
export async function keepWithdrawal(
  transaction: WriteTransaction,
  target: WithdrawalTarget,
  claims: readonly string[],
  { reason, actor }: Reason,
): Promise<string> {
  const [row] = await transaction.run('number-withdrawal', {});
  if (!row) throw new Error('The statement number-withdrawal returns one row, and returned none.');
  const seq = number(row, 'seq');
  const id = withdrawalId(seq, openKey(target));
  await transaction.run('keep-withdrawal', {
    id,
    properties: {
      seq,
      kind: target.kind,
      targetId: target.id,
      openKey: openKey(target),
      at: new Date().toISOString(),
      by: actor,
      reason,
      recencyKey: descendingKey(seq, 12, id),
    },
  });
  await inBatches(claims, (some) => transaction.run('cover-claims', { id, claims: some }));
  return id;
}
