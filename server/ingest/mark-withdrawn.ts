import type { WriteTransaction } from '../db/database.ts';
import { text, textOrNull, texts } from '../queries/rows.ts';
import type { ClaimChanges } from './write-rows.ts';

/** Why a claim is withdrawn, and who says so. */
export interface WithdrawalInput {
  readonly id: string;
  readonly reason: string;
  readonly actor: string;
}

/** Marks a claim as withdrawn; returns what has to be derived again. */
export async function markWithdrawn(
  transaction: WriteTransaction,
  { id, reason, actor }: WithdrawalInput,
): Promise<ClaimChanges> {
  const at = new Date().toISOString();
  const [row] = await transaction.run('withdraw-claim', { id, at, by: actor, reason });
  if (!row) throw new Error(`The claim ${id} went away while it was locked.`);
  return {
    claimIds: [id],
    linkKeys: [...texts(row, 'actKeys'), ...[textOrNull(row, 'linkKey')].filter((key) => key !== null)],
    disputeKeys: [text(row, 'disputeKey')],
    entityIds: [text(row, 'subjectId')],
  };
}
