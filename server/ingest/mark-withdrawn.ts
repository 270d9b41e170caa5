import type { Row, WriteTransaction } from '../db/database.ts';
import { inBatches } from './in-batches.ts';

/** Why claims do not count, and who says so. */
export interface Reason {
  readonly reason: string;
  readonly actor: string;
}

/** Marks claims as withdrawn or, when they wait, as rejected; returns a row of each for `changesOf`, by which the caller settles what hangs on them. */
export async function markWithdrawn(
  transaction: WriteTransaction,
  ids: readonly string[],
  { reason, actor }: Reason,
): Promise<Row[]> {
  const at = new Date().toISOString();
  const rows = await inBatches([...ids].sort(), (some) =>
    transaction.run('withdraw-claims', { ids: some, at, by: actor, reason }),
  );
  if (rows.length !== ids.length)
    throw new Error(`Of ${ids.length} claims some went away while they were locked.`);
  return rows;
}
