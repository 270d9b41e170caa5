import type { Database, Row, WriteTransaction } from '../db/database.ts';
import { certainDays } from '../domain/edtf-interval.ts';
import { flag, maps, number, numberOrNull, text, textOrNull, texts } from '../queries/rows.ts';
import { actKeys, claimKeys, documentKeys, nameKey, type Rung } from './derived-keys.ts';
import { refreshDocuments } from './refresh-documents.ts';
import { refreshEntities } from './settle.ts';
import { spanOf } from './value-properties.ts';

/** The form of what this version derives. Raise it when folding, or what a key holds, changes. */
export const derivedVersion = 3;

/** How many entities or claims, and how many documents with their texts, one transaction writes. */
const batch = { small: 1_000, large: 50 };

/** Goes through everything of one kind in the order of ids; each batch is a transaction of its own, behind the import lock. */
async function throughAll(
  database: Database,
  reading: string,
  limit: number,
  write: (transaction: WriteTransaction, rows: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let after: string | null = ''; after !== null; ) {
    const from: string = after;
    after = await database.write(async (transaction) => {
      await transaction.run('take-import-lock', {});
      const rows = await transaction.run(reading, { after: from, limit });
      if (rows.length > 0) await write(transaction, rows);
      const last = rows.length < limit ? undefined : rows.at(-1);
      return last === undefined ? null : text(last, 'id');
    });
  }
}

/** What an import of this version would derive for a claim that is there, and for its voices. */
function derivedOfClaim(row: Row) {
  const quotes = texts(row, 'quotes');
  const id = text(row, 'id');
  const recordedAt = text(row, 'recordedAt');
  const edtf = textOrNull(row, 'spanEdtf');
  const days = edtf === null ? { startByDay: null, endFromDay: null } : certainDays(edtf);
  const voices = maps(row, 'voices');
  const rungs = voices.map(
    (voice): Rung => ({
      speakerId: text(voice, 'speakerId'),
      speakerType: textOrNull(voice, 'type'),
      scope: text(voice, 'scope'),
    }),
  );
  const keys = claimKeys(id, quotes, rungs, { recordedAt, fromDay: numberOrNull(row, 'fromDay') });
  return {
    id,
    properties: { ...days, ...keys, baseId: text(row, 'baseId') },
    voices: voices.map((voice, rung) => ({
      id: text(voice, 'id'),
      properties: { recordedAt, ...days, ...(rung === 0 ? {} : actKeys(keys, rungs, rung)) },
    })),
  };
}

function derivedOfDocument(row: Row) {
  const id = text(row, 'id');
  const edtf = textOrNull(row, 'publishedEdtf');
  const { fromDay } = spanOf(edtf === null ? undefined : { edtf, basis: 'stated' });
  return { id, properties: documentKeys(id, textOrNull(row, 'text'), fromDay) };
}

/**
 * Derives all keys again when they are of another form than this version's: after an upgrade, once. What is interrupted starts
 * again at the next start; searching meanwhile finds less.
 * @param say told when there is something to do
 * @returns whether keys were written
 */
export async function rebuildDerived(database: Database, say: (line: string) => void): Promise<boolean> {
  const [row] = await database.read('derived-version', {});
  if (!row || number(row, 'version') === derivedVersion) return false;
  const isEmpty = flag(row, 'empty');
  if (!isEmpty) {
    say('Bringing the graph to the form of this version, once …');
    await throughAll(database, 'entity-ids-after', batch.small, async (transaction, rows) => {
      await refreshEntities(
        transaction,
        rows.map((one) => text(one, 'id')),
      );
      const keys = rows.map((one) => ({
        id: text(one, 'id'),
        nameKey: nameKey(text(one, 'id'), text(one, 'name')),
      }));
      await transaction.run('set-name-keys', { rows: keys });
    });
    await throughAll(database, 'claims-to-derive', batch.small, (transaction, rows) =>
      transaction.run('set-claim-derived', { rows: rows.map(derivedOfClaim) }),
    );
    await throughAll(database, 'documents-to-derive', batch.large, async (transaction, rows) => {
      await transaction.run('set-document-derived', { rows: rows.map(derivedOfDocument) });
      await refreshDocuments(
        transaction,
        rows.map((one) => text(one, 'id')),
      );
    });
  }
  await database.write((transaction) => transaction.run('set-derived-version', { version: derivedVersion }));
  return !isEmpty;
}
