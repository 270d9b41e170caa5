import type { Database, Row } from '../db/database.ts';
import { type JobRecord, type JobReport, jobKinds, jobStatuses } from '../domain/job.ts';
import { readNode } from './page.ts';
import { number, numberOrNull, text, textOrNull, wordOf } from './rows.ts';

/** A job whose server has said nothing for so long is lost with it. */
const lostAfterMs = 60_000;

function toJob(row: Row): JobRecord {
  const report = textOrNull(row, 'report');
  const status = wordOf(row, 'status', jobStatuses);
  const silentMs = Date.now() - Date.parse(text(row, 'heartbeatAt'));
  const lost = (status === 'QUEUED' || status === 'RUNNING') && silentMs > lostAfterMs;
  return {
    id: text(row, 'id'),
    kind: wordOf(row, 'kind', jobKinds),
    status: lost ? 'FAILED' : status,
    done: number(row, 'done'),
    total: numberOrNull(row, 'total'),
    createdAt: text(row, 'createdAt'),
    startedAt: textOrNull(row, 'startedAt'),
    endedAt: lost ? text(row, 'heartbeatAt') : textOrNull(row, 'endedAt'),
    error: lost
      ? 'The server that ran it ended before it did; nothing was written.'
      : textOrNull(row, 'error'),
    // Written by the one that ran the job.
    report: report === null ? null : (JSON.parse(report) as JobReport),
  };
}

/** The jobs that exist among these ids, in no order. */
export const findJobs = async (database: Database, ids: readonly string[]): Promise<JobRecord[]> =>
  (await database.read('jobs-by-id', { ids })).map(toJob);

/** The latest jobs, newest first. */
export const listJobs = async (database: Database, limit: number): Promise<JobRecord[]> =>
  (await database.read('latest-jobs', { limit })).map((row) => readNode(() => toJob(row)));
