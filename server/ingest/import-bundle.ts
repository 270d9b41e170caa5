import type { Database, WriteTransaction } from '../db/database.ts';
import { searchKey } from '../domain/fold.ts';
import { parseLinkKey } from '../domain/ids.ts';
import { namingPredicates } from '../ontology/ontology.ts';
import { text, texts } from '../queries/rows.ts';
import { checkBundle } from './check-bundle.ts';
import { deriveLinks } from './derive-links.ts';
import type { EntityRow, GraphRows } from './graph-rows.ts';
import { inBatches } from './in-batches.ts';
import { readBundle } from './read-bundle.ts';
import type { Rejection } from './rejection.ts';
import { toRows } from './to-rows.ts';

/** What an import did. With anything rejected, nothing was written. */
export interface ImportReport {
  readonly rejected: readonly Rejection[];
  readonly new: Counts;
  readonly known: Counts;
}

export interface Counts {
  readonly entities: number;
  readonly mentions: number;
  readonly claims: number;
}

const none: Counts = { entities: 0, mentions: 0, claims: 0 };

/** Everything that can be found wrong without the database: shape, references, types, quotes, ladders, claims given twice. */
export function prepareBundle(
  json: string,
  recordedAt: string,
): { rows: GraphRows | null; rejected: readonly Rejection[] } {
  const { bundle, rejected: misshapen } = readBundle(json);
  if (!bundle) return { rows: null, rejected: misshapen };
  const rejected = checkBundle(bundle);
  if (rejected.length > 0) return { rows: null, rejected };
  const rows = toRows(bundle, recordedAt);
  const earlier = new Map<string, string>();
  for (const claim of rows.claims) {
    const twin = earlier.get(claim.id);
    if (twin)
      rejected.push({
        row: claim.row,
        id: claim.bundleId,
        field: '',
        reason: `says the same, in the same words, as ${twin}`,
      });
    earlier.set(claim.id, `${claim.row} (${claim.bundleId})`);
  }
  return { rows: rejected.length > 0 ? null : rows, rejected };
}

/** An id is given once: the graph's entity of that id must be of the bundle's type. */
async function findConflicts(
  transaction: WriteTransaction,
  entities: readonly EntityRow[],
): Promise<Rejection[]> {
  const known = await inBatches(
    entities.map(({ id }) => id),
    (ids) => transaction.run('entities-by-id', { ids }),
  );
  const typeOf = new Map(known.map((row) => [text(row, 'id'), text(row, 'type')]));
  return entities.flatMap(({ id, row, type }) => {
    const there = typeOf.get(id);
    if (there === undefined || there === type) return [];
    return [{ row, id, field: 'type', reason: `“${id}” is a ${there} in the graph, and a ${type} here` }];
  });
}

async function refreshEntities(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
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

/** Writes rows that passed every check and recomputes what hangs on them. */
async function writeRows(
  transaction: WriteTransaction,
  rows: GraphRows,
): Promise<Omit<ImportReport, 'rejected'>> {
  const run = (name: string, list: readonly unknown[]) =>
    inBatches(list, (some) => transaction.run(name, { rows: some }));
  const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const ids = { entities: idsOf(rows.entities), claims: idsOf(rows.claims), mentions: idsOf(rows.mentions) };
  const found = await transaction.run('known-ids', ids);
  const there = new Set(found.map((row) => text(row, 'id')));
  const fresh = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    list.filter(({ id }) => !there.has(id));
  const claims = fresh(rows.claims);

  await run('write-entities', rows.entities);
  await run('write-publishers', rows.publishers);
  await run('write-passages', rows.passages);
  await run('write-mentions', fresh(rows.mentions));
  await run('write-claims', claims);
  await run(
    'write-voices',
    claims.flatMap(({ voices }) => voices),
  );
  const supports = claims.flatMap((claim) => [claim.linkKey, ...claim.voices.map((voice) => voice.linkKey)]);
  const keys = await deriveLinks(transaction, {
    linkKeys: supports.filter((key) => key !== null),
    disputeKeys: claims.map(({ disputeKey }) => disputeKey),
  });
  const ends = keys.map((key) => parseLinkKey(key)).flatMap(({ subject, object }) => [subject, object]);
  await refreshEntities(transaction, [...new Set([...ids.entities, ...ends])].sort());

  const counts = (count: (list: readonly { readonly id: string }[]) => number): Counts => ({
    entities: count(rows.entities),
    mentions: count(rows.mentions),
    claims: count(rows.claims),
  });
  return {
    new: counts((list) => fresh(list).length),
    known: counts((list) => list.length - fresh(list).length),
  };
}

/**
 * Imports a bundle: checks everything, then writes it whole in one transaction, or not at all. Importing it again changes
 * nothing and reports 0 new.
 * @throws AttestError UNAVAILABLE when the database cannot be reached
 */
export async function importBundle(
  database: Database,
  json: string,
  now = new Date(),
): Promise<ImportReport> {
  const { rows, rejected } = prepareBundle(json, now.toISOString());
  if (!rows) return { rejected, new: none, known: none };
  return database.write(async (transaction) => {
    await transaction.run('take-import-lock', {});
    const conflicts = await findConflicts(transaction, rows.entities);
    if (conflicts.length > 0) return { rejected: conflicts, new: none, known: none };
    return { rejected: [], ...(await writeRows(transaction, rows)) };
  });
}
