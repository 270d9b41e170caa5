import type { WriteTransaction } from '../db/database.ts';
import { linkId, parseLinkKey } from '../domain/ids.ts';
import { searchKey } from '../domain/words.ts';
import { namingPredicates } from '../ontology/ontology.ts';
import { text, texts } from '../queries/rows.ts';
import type { ClaimChanges } from './claim-changes.ts';
import { deriveLinks } from './derive-links.ts';
import { inBatches } from './in-batches.ts';
import { recordChange } from './record-change.ts';
import { refreshDocumentsOfClaims } from './refresh-documents.ts';

/** Writes again what is derived from the links and names of these entities: their order by degree, and their search key. */
export async function refreshEntities(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  const names = await inBatches(ids, (some) =>
    transaction.run('names-of-entities', { ids: some, naming: namingPredicates }),
  );
  const rows = names.map((row) => {
    const given = texts(row, 'given');
    return {
      id: text(row, 'id'),
      searchTexts: given,
      searchKey: searchKey([...texts(row, 'own'), ...given]),
    };
  });
  await inBatches(rows, (some) => transaction.run('refresh-entities', { rows: some }));
}

/** Derives again what hangs on changed claims, and records the change for those who follow. In the transaction that changed them. */
export async function settle(transaction: WriteTransaction, changes: ClaimChanges): Promise<void> {
  const keys = await deriveLinks(transaction, changes);
  const ends = keys.map((key) => parseLinkKey(key)).flatMap(({ subject, object }) => [subject, object]);
  const entityIds = [...new Set([...changes.entityIds, ...ends])].sort();
  await refreshEntities(transaction, entityIds);
  await refreshDocumentsOfClaims(transaction, changes.claimIds);
  await recordChange(transaction, { entityIds, linkIds: keys.map(linkId), claimIds: changes.claimIds });
}
