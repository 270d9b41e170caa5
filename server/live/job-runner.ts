import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import {
  type CandidatesJobReport,
  hasEnded,
  type JobKind,
  type JobRecord,
  type JobReport,
} from '../domain/job.ts';
import { checkInput, type MutationInput, once } from '../edit/once.ts';
import { candidatesOfGraph } from '../identity/candidates-of-graph.ts';
import { compareInThread } from '../identity/compare-in-thread.ts';
import { leastScore } from '../identity/find-candidates.ts';
import { keepCandidates } from '../identity/keep-candidates.ts';
import { chooseExtractor } from '../ingest/choose-extractor.ts';
import type { ExtractorPool } from '../ingest/extractor-pool.ts';
import { importRows, prepareBundle } from '../ingest/import-bundle.ts';
import { type IngestOptions, ingestFile } from '../ingest/ingest-file.ts';
import type { SourceFile } from '../ingest/readers/read-document.ts';
import { toJobReport } from '../ingest/to-job-report.ts';
import { noCounts } from '../ingest/write-rows.ts';
import { findJobs } from '../queries/jobs.ts';
import { flag, text } from '../queries/rows.ts';

/** How often a running job is written down, milliseconds. */
const beatMs = 500;
/** With nothing new to say, a job is still said to live so often, in beats. */
const quietBeats = 10;
const waitStepMs = 100;
const closeMs = 2_000;
/** Bundles that may wait in one process; each is at most as large as a request. */
const mostWaiting = 100;

interface WaitingJob {
  readonly id: string;
  /** Does what the job is for, and ends it as done. */
  readonly work: (job: WaitingJob) => Promise<void>;
  readonly ending: AbortController;
  done: number;
  total: number | null;
}

/** Runs imports, readings and searches for candidates one after the other; the graph keeps how they stand, so that any server can tell. */
export interface JobRunner {
  /** Queues an import, and returns its id. @throws AttestError CONFLICT as `once`, TOO_LARGE when too many wait */
  importBundle(json: string, input: MutationInput): Promise<string>;
  /** Queues the reading of a file, and returns the job's id. @throws AttestError as `importBundle`, BAD_INPUT without the extractor */
  ingestFile(file: SourceFile, options: IngestOptions, input: MutationInput): Promise<string>;
  /** Queues a search for entities that could be one thing, and returns the job's id. @throws AttestError as `importBundle` */
  findCandidates(input: MutationInput): Promise<string>;
  /** Asks for the end of a job of any server. @throws AttestError NOT_FOUND */
  cancel(id: string): Promise<void>;
  /** Resolves with the job when it has ended, or as it stands after so long. */
  waitFor(id: string, milliseconds: number): Promise<JobRecord | undefined>;
  /** Ends the job that runs, and those that wait. */
  close(): Promise<void>;
}

const now = (): string => new Date().toISOString();

const why = (error: unknown): string =>
  error instanceof AttestError ? error.message : 'Something went wrong here; the log has it.';

export function makeJobRunner(
  database: Database,
  pool: ExtractorPool,
  log: (line: string, error: unknown) => void,
): JobRunner {
  const waiting: WaitingJob[] = [];
  let running: Promise<void> | null = null;
  let closed = false;

  const end = (
    { id, done, total }: WaitingJob,
    status: string,
    error: string | null,
    report: JobReport | null = null,
  ) => ({
    id,
    done,
    total,
    status,
    error,
    report: report === null ? null : JSON.stringify(report),
    at: now(),
  });

  async function beat(): Promise<void> {
    const rows = waiting.map(({ id, done, total }) => ({ id, done, total }));
    const found = await database.write((transaction) => transaction.run('update-jobs', { rows, at: now() }));
    const cancelled = new Set(
      found.filter((row) => flag(row, 'cancelRequested')).map((row) => text(row, 'id')),
    );
    for (const job of waiting) if (cancelled.has(job.id)) job.ending.abort();
  }

  /** Writes down how jobs stand until told to stop; a database that does not answer is asked again. */
  async function keepBeating(job: WaitingJob, signal: AbortSignal): Promise<void> {
    let said = '';
    for (let beats = 0; !signal.aborted; beats += 1) {
      const news = `${job.done} ${job.total}`;
      if (news !== said || beats % quietBeats === 0) await beat().catch(() => undefined);
      said = news;
      await sleep(beatMs, undefined, { signal }).catch(() => undefined);
    }
  }

  const importNow = (json: string) => async (job: WaitingJob) => {
    const { rows, rejected } = prepareBundle(json, now());
    await database.write(async (transaction) => {
      let report: JobReport = { rejected, new: noCounts, known: noCounts };
      if (rows) {
        report = await importRows(transaction, rows, (done, total) => {
          job.ending.signal.throwIfAborted();
          Object.assign(job, { done, total });
        });
      }
      job.ending.signal.throwIfAborted();
      // With the bundle, in one transaction: a job is done exactly when what it wrote is kept.
      await transaction.run('end-job', end(job, 'DONE', null, report));
    });
  };

  /** Each document is kept whole as soon as it is written: a job that ends early leaves those before. */
  const ingestNow = (file: SourceFile, options: IngestOptions) => async (job: WaitingJob) => {
    const { signal } = job.ending;
    const report = await ingestFile(database, pool, file, options, {
      signal,
      progress: (done, total) => void Object.assign(job, { done, total }),
    });
    await database.write((transaction) =>
      transaction.run('end-job', end(job, 'DONE', null, toJobReport(report))),
    );
  };

  /** What was found before stays until what is found now takes its place. */
  const findCandidatesNow = async (job: WaitingJob) => {
    const { signal } = job.ending;
    const { entities, candidates } = await candidatesOfGraph(database, {
      minScore: leastScore,
      compare: compareInThread(signal),
      progress: (done, total) => {
        signal.throwIfAborted();
        Object.assign(job, { done, total });
      },
    });
    const report: CandidatesJobReport = {
      rejected: [],
      new: noCounts,
      known: noCounts,
      compared: entities,
      candidates: candidates.length,
    };
    await database.write(async (transaction) => {
      await keepCandidates(transaction, candidates);
      signal.throwIfAborted();
      await transaction.run('end-job', end(job, 'DONE', null, report));
    });
  };

  async function run(job: WaitingJob): Promise<void> {
    const finish = (status: string, error: string | null): Promise<unknown> =>
      database.write((transaction) => transaction.run('end-job', end(job, status, error)));
    const beating = new AbortController();
    try {
      job.ending.signal.throwIfAborted();
      const begun = await database.write((transaction) =>
        transaction.run('begin-job', { id: job.id, at: now() }),
      );
      if (begun.length === 0) return;
      const beats = keepBeating(job, beating.signal);
      await job.work(job).finally(async () => {
        beating.abort();
        await beats;
      });
    } catch (error) {
      if (closed) await finish('FAILED', 'The server was stopped; nothing was written.');
      else if (job.ending.signal.aborted) await finish('CANCELLED', null);
      else {
        log(`job ${job.id} failed`, error);
        await finish('FAILED', why(error));
      }
    }
  }

  async function runAll(): Promise<void> {
    for (let job = waiting[0]; job; job = waiting[0]) {
      const { id } = job;
      await run(job).catch((error: unknown) => log(`job ${id} could not be ended`, error));
      waiting.shift();
    }
    running = null;
  }

  async function queue(
    kind: JobKind,
    mutation: string,
    work: WaitingJob['work'],
    input: MutationInput,
  ): Promise<string> {
    checkInput(input);
    if (closed) throw new AttestError('UNAVAILABLE', 'The server is being stopped.');
    if (waiting.length >= mostWaiting)
      throw new AttestError('TOO_LARGE', `${mostWaiting} jobs wait already. Try again when some are done.`);
    const fresh = `job.${randomUUID()}`;
    const { id } = await database.write((transaction) =>
      once(transaction, mutation, input, async () => {
        await transaction.run('create-job', { id: fresh, kind, at: now() });
        return { id: fresh };
      }),
    );
    if (id === fresh) {
      waiting.push({ id, work, ending: new AbortController(), done: 0, total: null });
      running ??= runAll();
    }
    return id;
  }

  return {
    importBundle: (json, input) => queue('IMPORT', 'importBundle', importNow(json), input),
    async ingestFile(file, options, input) {
      // Said at once, not by a job that fails.
      chooseExtractor(pool, options.extractor);
      return queue('INGEST', 'ingestDocument', ingestNow(file, options), input);
    },
    findCandidates: (input) => queue('FIND_CANDIDATES', 'findCandidates', findCandidatesNow, input),
    async cancel(id) {
      const found = await database.write((transaction) => transaction.run('cancel-job', { id, at: now() }));
      if (found.length === 0) throw new AttestError('NOT_FOUND', `There is no job “${id}”.`, { id });
      waiting.find((job) => job.id === id)?.ending.abort();
    },
    async waitFor(id, milliseconds) {
      for (const until = Date.now() + milliseconds; ; await sleep(waitStepMs)) {
        const [job] = await findJobs(database, [id]);
        if (!job || hasEnded(job) || Date.now() >= until) return job;
      }
    },
    async close() {
      closed = true;
      for (const job of waiting) job.ending.abort();
      // What does not end by then is undone when its connection closes, and is seen to be lost.
      await Promise.race([running, sleep(closeMs)]);
    },
  };
}
