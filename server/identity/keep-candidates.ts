import type { WriteTransaction } from '../db/database.ts';
import { descendingKey } from '../domain/descending-key.ts';
import { inBatches } from '../ingest/in-batches.ts';
import type { FoundCandidate } from './find-candidates.ts';

/** Steps of a score that the order tells apart, and the digits of their number. */
const scoreSteps = 1_000_000_000;
const digits = 10;

/** Keeps these pairs in the place of those that were found before. Waits its turn as an import does, so that two finders do not meet. */
export async function keepCandidates(
  transaction: WriteTransaction,
  candidates: readonly FoundCandidate[],
): Promise<void> {
  await transaction.run('take-import-lock', {});
  await transaction.run('drop-candidates', {});
  const at = new Date().toISOString();
  const rows = candidates.map(({ ids: [oneId, otherId], score, reasons }) => {
    const key = `${oneId}|${otherId}`;
    const orderKey = descendingKey(Math.round(score * scoreSteps), digits, key);
    return { key, orderKey, oneId, otherId, score, reasons: JSON.stringify(reasons) };
  });
  await inBatches(rows, (slice) => transaction.run('write-candidates', { rows: slice, at }));
}
