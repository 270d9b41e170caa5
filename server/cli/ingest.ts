import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import type { Database } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import { chooseExtractor } from '../ingest/choose-extractor.ts';
import { type ExtractorPool, makeExtractorPool } from '../ingest/extractor-pool.ts';
import { type IngestOptions, type IngestReport, ingestFile, toSource } from '../ingest/ingest-file.ts';
import { ingestOptions } from '../ingest/ingest-options.ts';
import { addEstimates, type Estimate } from '../ingest/llm/spend.ts';
import type { SourceFile } from '../ingest/readers/read-document.ts';
import { rejectionLine } from '../ingest/rejection.ts';
import { standingOfTexts } from '../ingest/standing-of-texts.ts';
import { confirmSpend, usageLine } from './confirm-spend.ts';
import { showProgress } from './show-progress.ts';
import { withDatabase } from './with-database.ts';

/** As a shell says it of a program that was interrupted. */
const interruptedCode = 130;

/** Failures of one file, which are told of it and do not keep the others out. */
const reasonsOfCodes: Readonly<Record<string, string>> = {
  EACCES: 'may not be read by who runs this',
  EPERM: 'may not be read by who runs this',
  ENOENT: 'is no longer there',
  EIO: 'could not be read from its disk',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
  ERR_WORKER_OUT_OF_MEMORY: 'takes more memory than a reader may have',
};

interface Words {
  readonly paths: readonly string[];
  readonly options: IngestOptions;
  readonly url: string | undefined;
  readonly report: string | undefined;
  /** Whether what a model would be sent is sent unasked. */
  readonly isAgreed: boolean;
}

function readWords(words: readonly string[]): Words {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      publisher: { type: 'string' },
      published: { type: 'string' },
      language: { type: 'string' },
      url: { type: 'string' },
      report: { type: 'string' },
      accept: { type: 'boolean', default: false },
      extractor: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0)
    throw new AttestError('BAD_INPUT', 'Say what to read: attest ingest FILE|DIR|-…');
  const { publisher, published, language, accept, extractor, url, report } = values;
  const options = ingestOptions({
    accept,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    ...(extractor === undefined ? {} : { extractor }),
  });
  return { paths: positionals, options, url, report, isAgreed: values.yes };
}

/** Every file at these paths, folders with all that is in them, in order; hidden ones are left out. `-` stands for itself. */
async function listFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (path === '-' || !(await stat(path)).isDirectory()) {
      files.push(path);
      continue;
    }
    const entries = await readdir(path, { withFileTypes: true, recursive: true });
    const found = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name));
    files.push(...found.sort());
  }
  return files;
}

/**
 * `attest ingest FILE|DIR|-…`: reads documents and writes who says what in them, several files at once. What was read before is left
 * alone, so that an interrupted run is taken up by running it again. A file that cannot be read does not keep the others out.
 */
export async function ingestCommand(words: readonly string[]): Promise<number> {
  const { paths, options, url, report, isAgreed } = readWords(words);
  // Listed first: a path that is not there stops everything before anything is written.
  const files = await listFiles(paths);
  return withDatabase(async (database) => {
    const pool = makeExtractorPool(loadConfig(process.env).llm);
    try {
      const readFileAt = fileReader(url);
      if (options.extractor === 'llm') await askBefore(database, pool, files, options, readFileAt, isAgreed);
      const interrupt = untilInterrupted();
      const reports = await ingestAll({ database, pool, options, readFileAt, interrupt }, files);
      if (report !== undefined)
        await writeFile(report, `${JSON.stringify(Object.fromEntries(reports), null, 2)}\n`);
      const code = tell(reports);
      if (!interrupt.aborted) return code;
      console.error(`Interrupted after ${reports.size} of ${files.length} files. Run it again to go on.`);
      return interruptedCode;
    } finally {
      await pool.close();
    }
  });
}

/** Reads the file at a path; standard input, which ends once, is kept. */
function fileReader(url: string | undefined): (path: string) => Promise<SourceFile> {
  let standardInput: Promise<Buffer> | undefined;
  return async (path) => {
    if (path === '-') standardInput ??= buffer(process.stdin);
    const bytes = path === '-' ? await standardInput : await readFile(path);
    const name = path === '-' ? 'standard input' : basename(path);
    return { name, bytes: bytes ?? Buffer.of(), ...(url === undefined ? {} : { url }) };
  };
}

/** Says what a model would be sent, of documents that it has not read, and asks. */
async function askBefore(
  database: Database,
  pool: ExtractorPool,
  files: readonly string[],
  options: IngestOptions,
  readFileAt: (path: string) => Promise<SourceFile>,
  isAgreed: boolean,
): Promise<void> {
  const { name } = chooseExtractor(pool, options.extractor);
  const estimates: Estimate[] = pool.llm === null ? [] : [pool.llm.estimate([])];
  for (const path of files) {
    const { documents } = await pool.read(await readFileAt(path));
    const standings = await standingOfTexts(database, documents, name);
    const fresh = documents.filter((_, at) => standings[at]?.kind === 'unread');
    const sources = fresh.map((document) => toSource(document, options));
    if (pool.llm !== null) estimates.push(pool.llm.estimate(sources));
  }
  await confirmSpend(addEstimates(estimates), name, isAgreed);
}

/** Told once to stop the run ends in order: the file in hand is left out whole. Told twice it ends at once. */
function untilInterrupted(): AbortSignal {
  const ending = new AbortController();
  const end = (): void => {
    ending.abort();
    // Who types at a terminal is not waited for.
    process.stdin.destroy();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, end);
  return ending.signal;
}

interface Run {
  readonly database: Database;
  readonly pool: ExtractorPool;
  readonly options: IngestOptions;
  readonly readFileAt: (path: string) => Promise<SourceFile>;
  readonly interrupt: AbortSignal;
}

/** What became of one file; null when the run was interrupted before it was done. */
async function ingestOne(run: Run, path: string): Promise<IngestReport | null> {
  const { database, pool, options, readFileAt, interrupt } = run;
  try {
    return await ingestFile(database, pool, await readFileAt(path), options, { signal: interrupt });
  } catch (error) {
    if (interrupt.aborted) return null;
    const why = error instanceof Error && 'code' in error ? reasonsOfCodes[String(error.code)] : undefined;
    if (why === undefined) throw error;
    return { documents: [], refused: [{ file: path, reason: `“${path}” ${why}.` }] };
  }
}

async function ingestAll(run: Run, files: readonly string[]): Promise<Map<string, IngestReport>> {
  const reports = new Map<string, IngestReport>();
  const waiting = files.values();
  const progress = showProgress(files.length, 'files');
  const readNext = async (): Promise<void> => {
    for (const path of waiting) {
      const report = run.interrupt.aborted ? null : await ingestOne(run, path);
      if (report === null) return;
      reports.set(path, report);
      progress.step();
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, readNext));
  } finally {
    progress.stop();
  }
  return new Map(files.flatMap((path) => [[path, reports.get(path)] as const]).filter(hasReport));
}

const hasReport = (
  entry: readonly [string, IngestReport | undefined],
): entry is readonly [string, IngestReport] => entry[1] !== undefined;

/** Prints what became of the files, and returns the exit code: 1 when anything was refused. */
function tell(reports: ReadonlyMap<string, IngestReport>): number {
  const all = [...reports.values()];
  const documents = all.flatMap((report) => report.documents);
  const refused = all.flatMap((report) => report.refused);
  for (const { reason } of refused) console.error(reason);
  for (const { name, rejected } of documents)
    for (const rejection of rejected) console.error(`${name}: ${rejectionLine(rejection)}`);

  const ofOutcome = (outcome: string) => documents.filter((document) => document.outcome === outcome);
  const fresh = ofOutcome('new');
  const sum = (count: (document: (typeof documents)[number]) => number): number =>
    fresh.reduce((total, document) => total + count(document), 0);
  console.table({
    documents: {
      new: fresh.length,
      known: ofOutcome('known').length,
      refused: ofOutcome('refused').length + refused.length,
    },
    entities: { new: sum((one) => one.new.entities), known: sum((one) => one.known.entities) },
    mentions: { new: sum((one) => one.new.mentions), known: sum((one) => one.known.mentions) },
    claims: { new: sum((one) => one.new.claims), known: sum((one) => one.known.claims) },
    'spans left out': { new: sum((one) => one.dropped.length) },
    'entities to look at': { new: sum((one) => one.candidates.filter(({ linked }) => !linked).length) },
  });
  const used = usageLine(documents.flatMap(({ usage }) => usage ?? []));
  if (used !== null) console.error(used);
  return refused.length + ofOutcome('refused').length === 0 ? 0 : 1;
}
