import type { Database } from '../db/database.ts';
import { flag, maps, text, textOrNull } from '../queries/rows.ts';
import { keySlices } from './key-slices.ts';

const slice = 1_000;

/**
 * Compares which claims are withdrawn with the withdrawals that stand: a claim is when one takes it and else not, says of one of them by whom
 * and why, and is taken by that of its document.
 * @returns one sentence a difference
 */
export async function checkWithdrawals(database: Database): Promise<string[]> {
  const sentences: string[] = [];
  for await (const ids of keySlices(database, 'claim-ids-after', 'id', slice)) {
    for (const row of await database.read('claims-to-hold-withdrawn', { ids })) {
      const id = text(row, 'id');
      const tombstones = maps(row, 'tombstones');
      const isWithdrawn = !flag(row, 'live') && textOrNull(row, 'withdrawnAt') !== null;
      if (isWithdrawn !== tombstones.length > 0)
        sentences.push(
          `${id}: it ${isWithdrawn ? 'is withdrawn, and no withdrawal takes it' : 'counts, and a withdrawal takes it'}`,
        );
      else if (isWithdrawn && !tombstones.some(({ by, reason }) => by === row.by && reason === row.reason))
        sentences.push(`${id}: its tombstone is of no withdrawal that takes it`);
      if (flag(row, 'documentStands') && !flag(row, 'isTaken'))
        sentences.push(`${id}: its document is withdrawn, and that withdrawal does not take it`);
    }
  }
  return sentences;
}
