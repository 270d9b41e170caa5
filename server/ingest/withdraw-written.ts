import type { Row, WriteTransaction } from '../db/database.ts';
import { groupBy } from '../domain/group-by.ts';
import { text } from '../queries/rows.ts';
import { changesOf } from './claim-changes.ts';
import { inBatches } from './in-batches.ts';
import { markWithdrawn } from './mark-withdrawn.ts';
import { settle } from './settle.ts';

/**
 * Takes out of the count what was just written, or accepted, of documents and speakers that are withdrawn: what is withdrawn stays so, whatever
 * is read or imported of it later. In the transaction that wrote it, after it was settled.
 */
export async function withdrawWritten(
  transaction: WriteTransaction,
  written: { readonly claims: readonly string[]; readonly mentions: readonly string[] },
): Promise<void> {
  if (written.claims.length + written.mentions.length === 0) return;
  const [any] = await transaction.run('any-wide-withdrawal', {});
  if (any === undefined) return;
  const covered = await inBatches(written.claims, (some) =>
    transaction.run('cover-written-claims', { ids: some }),
  );
  const named = await inBatches(written.mentions, (some) =>
    transaction.run('cover-written-mentions', { ids: some }),
  );
  const rows: Row[] = [];
  for (const group of groupBy(covered, (row) => JSON.stringify([row.by, row.reason])).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const why = { reason: text(first, 'reason'), actor: text(first, 'by') };
    const ids = group.map((row) => text(row, 'id'));
    rows.push(...(await markWithdrawn(transaction, ids, why)));
  }
  if (rows.length + named.length === 0) return;
  const changes = changesOf(rows);
  const entityIds = [...changes.entityIds, ...named.map((row) => text(row, 'entityId'))];
  await settle(transaction, { ...changes, entityIds });
}
