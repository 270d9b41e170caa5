import type { Database, WriteTransaction } from '../db/database.ts';
import { text, textOrNull } from '../queries/rows.ts';
import { acceptProposed } from './accept-claims.ts';
import { checkBundle } from './check-bundle.ts';
import type { EntityRow, GraphRows } from './graph-rows.ts';
import { inBatches } from './in-batches.ts';
import { otherText } from './other-text.ts';
import { readBundle } from './read-bundle.ts';
import type { Rejection } from './rejection.ts';
import { toRows } from './to-rows.ts';
import { type Counts, noCounts, type Progress, writeRows } from './write-rows.ts';

/** What an import did. With anything rejected, nothing was written. */
export interface ImportReport {
  readonly rejected: readonly Rejection[];
  readonly new: Counts;
  readonly known: Counts;
}

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

/**
 * An id is given once: the graph's entity of that id must be of the bundle's type, and a document at one address must have one
 * text, or the passages of one import would point into the text of another.
 */
async function findConflicts(
  transaction: WriteTransaction,
  entities: readonly EntityRow[],
): Promise<Rejection[]> {
  const known = await inBatches(
    entities.map(({ id }) => id),
    (ids) => transaction.run('ends-of-ids', { ids }),
  );
  const typeOf = new Map(known.map((row) => [text(row, 'id'), text(row, 'ownType')]));
  const held = entities.filter(({ properties }) => typeof properties.sha256 === 'string');
  const documents = await inBatches(
    held.map(({ id }) => id),
    (ids) => transaction.run('documents-by-id', { ids }),
  );
  const hashOf = new Map(documents.map((row) => [text(row, 'id'), textOrNull(row, 'sha256')]));
  return entities.flatMap(({ id, row, type, properties }) => {
    const there = typeOf.get(id);
    if (there !== undefined && there !== type)
      return [{ row, id, field: 'type', reason: `“${id}” is a ${there} in the graph, and a ${type} here` }];
    const hash = hashOf.get(id);
    if (hash == null || hash === properties.sha256) return [];
    return [{ row, id, field: 'text', reason: otherText(hash) }];
  });
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
  progress?: Progress,
): Promise<ImportReport> {
  const { rows, rejected } = prepareBundle(json, now.toISOString());
  if (!rows) return { rejected, new: noCounts, known: noCounts };
  return database.write((transaction) => importRows(transaction, rows, progress));
}

/** Imports rows that passed every check that needs no database: whole, or not at all when the graph contradicts one. */
export async function importRows(
  transaction: WriteTransaction,
  rows: GraphRows,
  progress?: Progress,
): Promise<ImportReport> {
  await transaction.run('take-import-lock', {});
  const conflicts = await findConflicts(transaction, rows.entities);
  if (conflicts.length > 0) return { rejected: conflicts, new: noCounts, known: noCounts };
  const written = await writeRows(transaction, rows, progress);
  if (written.known.claims > 0) {
    // Who brings a claim that no longer waits, where it still does, has accepted it.
    const accepted = rows.claims.filter(({ properties }) => properties.live).map(({ id }) => id);
    await acceptProposed(transaction, accepted, 'import');
  }
  return { rejected: [], ...written };
}
