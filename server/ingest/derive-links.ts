import type { Row, WriteTransaction } from '../db/database.ts';
import { type Stance, stances } from '../domain/bundle.ts';
import { groupBy } from '../domain/group-by.ts';
import { parseLinkKey } from '../domain/ids.ts';
import { type DisputeRow, deriveLink, disputedClaims, type SupportRow } from '../domain/link.ts';
import { findPredicate, relationshipType } from '../ontology/ontology.ts';
import { flag, number, numberOrNull, text, textOrNull, wordOf } from '../queries/rows.ts';
import { inBatches } from './in-batches.ts';

export const toSupport = (row: Row): SupportRow => ({
  linkKey: text(row, 'linkKey'),
  claimId: text(row, 'claimId'),
  tellerId: text(row, 'tellerId'),
  originId: text(row, 'originId'),
  stance: wordOf<Stance>(row, 'stance', stances),
  against: flag(row, 'against'),
  live: flag(row, 'live'),
  disputed: flag(row, 'disputed'),
  edtf: textOrNull(row, 'edtf'),
  fromDay: numberOrNull(row, 'fromDay'),
  toDay: numberOrNull(row, 'toDay'),
});

function toDisputeObject(row: Row): DisputeRow['object'] {
  const kind = text(row, 'objectKind');
  if (kind === 'entity') return { kind, id: text(row, 'objectId') };
  if (kind === 'time')
    return { kind, days: { fromDay: number(row, 'fromDay'), toDay: number(row, 'toDay') } };
  if (kind === 'quantity')
    return { kind, min: numberOrNull(row, 'min'), max: numberOrNull(row, 'max'), unit: text(row, 'unit') };
  return { kind: 'text' };
}

/** For claims that could exclude each other (all live ones of some dispute keys): which are disputed. */
export function judgeDisputes(rows: readonly Row[]): Map<string, boolean> {
  const verdicts = new Map<string, boolean>();
  for (const group of groupBy(rows, (row) => text(row, 'disputeKey')).values()) {
    const singleValued = findPredicate(group[0] ? text(group[0], 'predicate') : '')?.singleValued ?? false;
    const claims = group.map((row) => ({
      claimId: text(row, 'claimId'),
      contentKey: text(row, 'contentKey'),
      against: flag(row, 'against'),
      object: toDisputeObject(row),
    }));
    const disputed = disputedClaims(claims, singleValued);
    for (const { claimId } of claims) verdicts.set(claimId, disputed.has(claimId));
  }
  return verdicts;
}

/** Marks the claims of these dispute keys, and returns the keys of the links whose claims changed. */
async function refreshDisputes(
  transaction: WriteTransaction,
  disputeKeys: readonly string[],
): Promise<Set<string>> {
  const rows = await inBatches(disputeKeys, (keys) => transaction.run('claims-of-dispute-keys', { keys }));
  const verdicts = judgeDisputes(rows);
  const changed = rows.filter((row) => verdicts.get(text(row, 'claimId')) !== flag(row, 'disputed'));
  const marks = changed.map((row) => ({
    id: text(row, 'claimId'),
    disputed: verdicts.get(text(row, 'claimId')) ?? false,
  }));
  await inBatches(marks, (some) => transaction.run('set-disputed', { rows: some }));
  return new Set(changed.flatMap((row) => textOrNull(row, 'linkKey') ?? []));
}

/**
 * Recomputes, in the transaction that changed the claims, the disputes and links that hang on them.
 * Returns the keys of all links that were looked at.
 */
export async function deriveLinks(
  transaction: WriteTransaction,
  changed: { readonly linkKeys: Iterable<string>; readonly disputeKeys: Iterable<string> },
): Promise<string[]> {
  const touched = await refreshDisputes(transaction, [...new Set(changed.disputeKeys)].sort());
  const keys = [...new Set([...changed.linkKeys, ...touched])].sort();
  const rows = await inBatches(keys, (some) => transaction.run('supports-of-links', { keys: some }));
  const supports = groupBy(rows.map(toSupport), (support) => support.linkKey);
  const derived = keys.map((key) => ({ key, link: deriveLink(key, supports.get(key) ?? []) }));

  const writes = derived.flatMap(({ key, link }) => {
    if (!link) return [];
    const { subject, predicate, object } = parseLinkKey(key);
    return [{ predicate, row: { key, subject, object, properties: link } }];
  });
  for (const [predicate, group] of groupBy(writes, (write) => write.predicate)) {
    const blanks = { linkType: relationshipType(predicate) };
    await inBatches(
      group.map(({ row }) => row),
      (some) => transaction.run('write-links', { rows: some }, blanks),
    );
  }
  const gone = derived.filter(({ link }) => !link).map(({ key }) => parseLinkKey(key));
  await inBatches(gone, (some) => transaction.run('delete-links', { rows: some }));
  return keys;
}
