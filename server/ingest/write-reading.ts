import type { Row, WriteTransaction } from '../db/database.ts';
import type { RereadRecord } from '../domain/job.ts';
import { flag, maps, number, text, textOrNull, texts } from '../queries/rows.ts';
import { changesOf } from './claim-changes.ts';
import type { ClaimRow, GraphRows } from './graph-rows.ts';
import { type ImportReport, importRows } from './import-bundle.ts';
import { markWithdrawn } from './mark-withdrawn.ts';
import { type EarlierClaim, type ReadClaim, rebase } from './rebase.ts';
import { reopenRejected } from './reopen-claims.ts';
import { settle } from './settle.ts';

/** Who is said to withdraw what a reading no longer finds. */
const reader = 'extractor';

/** `attest-en/1` → `attest-en`. */
const kindOf = (extractor: string): string => extractor.split('/', 1)[0] ?? extractor;

function toEarlier(row: Row): EarlierClaim {
  const by = textOrNull(row, 'withdrawnBy');
  const open = flag(row, 'proposed') ? 'waits' : 'accepted';
  return {
    id: text(row, 'id'),
    contentKey: text(row, 'contentKey'),
    positive: flag(row, 'positive'),
    ladder: texts(row, 'ladder'),
    spans: maps(row, 'spans').map((span) => [number(span, 'start'), number(span, 'end')]),
    decision: by === null ? open : by === reader ? 'gone' : 'refused',
  };
}

function toRead({ passages }: GraphRows): (claim: ClaimRow) => ReadClaim {
  const spans = new Map(passages.map(({ id, properties }) => [id, [properties.start, properties.end]]));
  return ({ id, properties, voices, passageIds }) => ({
    id,
    contentKey: String(properties.contentKey),
    positive: properties.positive === true,
    ladder: voices.map((voice) => `${voice.speakerId} ${String(voice.properties.stance)}`),
    spans: passageIds.map((passage) => {
      const [start, end] = spans.get(passage) ?? [];
      return [Number(start), Number(end)];
    }),
  });
}

/**
 * Writes what was read out of a document. When a program has read it before, only what differs: what people decided stays decided, what
 * waited and is not found again is withdrawn. A reading that is not whole leaves the document to be read again.
 */
export async function writeReading(
  transaction: WriteTransaction,
  { id, by, isWhole }: { readonly id: string; readonly by: string; readonly isWhole: boolean },
  rows: GraphRows,
): Promise<ImportReport & { readonly reread: RereadRecord | null }> {
  const found = await transaction.run('readings-of-document', { id });
  const earlier = found.map(toEarlier);
  // What another kind of extractor read is not missed by this one.
  const ofKind = new Set(
    found.filter((row) => kindOf(text(row, 'extractedBy')) === kindOf(by)).map((row) => text(row, 'id')),
  );
  const changes = rebase(earlier, rows.claims.map(toRead(rows)));
  const { added, reopened, decided, conflicts } = changes;
  // What was not read cannot be missed.
  const gone = isWhole ? changes.gone.filter((claim) => ofKind.has(claim)) : [];
  const known = new Set(earlier.map((claim) => claim.id));
  const claims = rows.claims.filter((claim) => added.has(claim.id) || known.has(claim.id));
  const report = await importRows(transaction, { ...rows, claims });
  if (report.rejected.length > 0) return { ...report, reread: null };
  await reopenRejected(transaction, reopened);
  if (gone.length > 0) {
    const reason = `Not found when ${by} read the document.`;
    await settle(transaction, changesOf(await markWithdrawn(transaction, gone, { reason, actor: reader })));
  }
  if (isWhole) await transaction.run('mark-extracted', { id, by });
  if (earlier.length === 0) return { ...report, reread: null };
  return {
    ...report,
    reread: { added: added.size, gone: gone.length, decided: decided.length, conflicts },
  };
}
