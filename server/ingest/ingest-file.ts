import type { Database } from '../db/database.ts';
import type { Bundle, DatedValue } from '../domain/bundle.ts';
import { AttestError } from '../domain/errors.ts';
import { documentId } from '../domain/ids.ts';
import type { IngestedRecord } from '../domain/job.ts';
import { checkBundle } from './check-bundle.ts';
import { chooseExtractor, type Extractor, type ExtractorKind } from './choose-extractor.ts';
import type { ExtractionResult, SourceDocument } from './extract/extract.ts';
import type { ExtractorPool } from './extractor-pool.ts';
import { otherText } from './other-text.ts';
import type { ReadDocument, SourceFile } from './readers/read-document.ts';
import type { Refusal } from './readers/refusal.ts';
import { resolveEntities } from './resolve/resolve-entities.ts';
import { standingOfTexts } from './standing-of-texts.ts';
import { toRows } from './to-rows.ts';
import { writeReading } from './write-reading.ts';
import { noCounts } from './write-rows.ts';

/** What is said of a file by who brings it. It stands before what the file says of itself. */
export interface IngestOptions {
  readonly publisher?: string;
  readonly published?: DatedValue;
  readonly language?: string;
  /** True when the claims count at once, without anybody having looked at them. */
  readonly accept: boolean;
  /** Who reads it; the rules unless told otherwise. */
  readonly extractor?: ExtractorKind;
}

export interface IngestReport {
  readonly documents: readonly IngestedRecord[];
  /** Files, or parts of one, that could not be read. */
  readonly refused: readonly Refusal[];
}

/** How to follow and stop a reading. */
export interface Watch {
  readonly signal?: AbortSignal;
  /** Told how many documents of how many are done. */
  readonly progress?: (done: number, total: number) => void;
}

const empty = {
  sentences: 0,
  new: noCounts,
  known: noCounts,
  rejected: [],
  dropped: [],
  candidates: [],
  reread: null,
};

/**
 * Reads a file, extracts who says what in it, and writes each of its documents whole or not at all. A document that this extractor has
 * read before is left alone. A text whose address has another one in the graph is refused before anything is read. A part that cannot be read is refused, and the others go on.
 * @throws AttestError UNAVAILABLE when the database cannot be reached, BAD_INPUT when the extractor is not configured
 */
export async function ingestFile(
  database: Database,
  pool: ExtractorPool,
  file: SourceFile,
  options: IngestOptions,
  { signal, progress }: Watch = {},
): Promise<IngestReport> {
  const extractor = chooseExtractor(pool, options.extractor);
  const { documents, refused } = await pool.read(file, signal);
  const standings = await standingOfTexts(database, documents, extractor.name);
  const done: IngestedRecord[] = [];
  const unread: Refusal[] = [];
  for (const [at, document] of documents.entries()) {
    signal?.throwIfAborted();
    progress?.(at, documents.length);
    const id = documentId(document.url, document.text);
    const standing = standings[at];
    if (standing?.kind === 'known') {
      done.push({ ...empty, id, name: document.name, outcome: 'known' });
      continue;
    }
    if (standing?.kind === 'other') {
      unread.push({ file: document.name, reason: otherText(standing.hash) });
      continue;
    }
    const source = toSource(document, options);
    const extracted = await extractOrRefuse(extractor, source, signal);
    if ('reason' in extracted) unread.push(extracted);
    else done.push(await writeExtracted(database, extractor, { id, name: source.name }, extracted, options));
  }
  progress?.(documents.length, documents.length);
  return { documents: done, refused: [...refused, ...unread] };
}

/** A document as it is extracted from: what is said of it stands before what it says of itself. */
export function toSource(document: ReadDocument, options: IngestOptions): SourceDocument {
  const { name, text, url, byline } = document;
  const publisher = options.publisher ?? document.publisher;
  const published = options.published ?? document.published;
  return {
    name,
    text,
    language: options.language ?? document.language.tag,
    ...(url === undefined ? {} : { url }),
    ...(byline === undefined ? {} : { byline }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
  };
}

/** A document that no part of can be extracted from now is refused, and the others go on. */
async function extractOrRefuse(
  extractor: Extractor,
  source: SourceDocument,
  signal: AbortSignal | undefined,
): Promise<ExtractionResult | Refusal> {
  try {
    return await extractor.extract(source, signal);
  } catch (error) {
    if (!(error instanceof AttestError)) throw error;
    return { file: source.name, reason: error.message };
  }
}

async function writeExtracted(
  database: Database,
  extractor: Extractor,
  { id, name }: { readonly id: string; readonly name: string },
  extracted: ExtractionResult,
  options: IngestOptions,
): Promise<IngestedRecord> {
  const { dropped, sentences, usage = null } = extracted;
  const { bundle, candidates } = await resolveEntities(database, extracted.bundle);
  const about = { ...empty, id, name, sentences, dropped, candidates, usage };
  const rejected = checkBundle(bundle);
  if (rejected.length > 0) return { ...about, outcome: 'refused', rejected };

  const rows = toRows(options.accept ? bundle : asProposed(bundle), new Date().toISOString());
  const isWhole = extracted.isPartial !== true;
  const report = await database.write((transaction) =>
    writeReading(transaction, { id, by: extractor.name, isWhole }, rows),
  );
  return { ...about, outcome: report.rejected.length > 0 ? 'refused' : 'new', ...report };
}

const asProposed = (bundle: Bundle): Bundle => ({
  ...bundle,
  claims: bundle.claims.map((claim) => ({ ...claim, proposed: true })),
});
