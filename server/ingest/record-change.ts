import type { WriteTransaction } from '../db/database.ts';
import { changesKept, mostTouched } from '../domain/change.ts';

/**
 * Records what a transaction changed, numbered in the order in which transactions are committed: the number is drawn from the
 * node that every writer locks.
 */
export async function recordChange(
  transaction: WriteTransaction,
  touched: {
    readonly entityIds: readonly string[];
    readonly linkIds: readonly string[];
    readonly claimIds: readonly string[];
  },
): Promise<void> {
  const lists = [touched.entityIds, touched.linkIds, touched.claimIds];
  await transaction.run('record-change', {
    at: new Date().toISOString(),
    entities: touched.entityIds.length,
    links: touched.linkIds.length,
    claims: touched.claimIds.length,
    many: lists.some((list) => list.length > mostTouched),
    entityIds: touched.entityIds.slice(0, mostTouched),
    linkIds: touched.linkIds.slice(0, mostTouched),
    claimIds: touched.claimIds.slice(0, mostTouched),
    kept: changesKept,
  });
}
