import type { WriteTransaction } from '../db/database.ts';
import { text } from '../queries/rows.ts';
import { inBatches } from './in-batches.ts';

/** Writes again what is derived from the claims that rest on these documents: their order by how many there are. */
export async function refreshDocuments(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  await inBatches([...new Set(ids)].sort(), (some) => transaction.run('refresh-documents', { ids: some }));
}

/** The same for the documents on which these claims rest, or rested before they were withdrawn. */
export async function refreshDocumentsOfClaims(
  transaction: WriteTransaction,
  claimIds: readonly string[],
): Promise<void> {
  const rows = await inBatches(claimIds, (ids) => transaction.run('documents-of-claims', { ids }));
  await refreshDocuments(
    transaction,
    rows.map((row) => text(row, 'id')),
  );
}
