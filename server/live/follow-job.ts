import { setTimeout as sleep } from 'node:timers/promises';
import { Repeater } from 'graphql-yoga';
import type { Database } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import { hasEnded, type JobRecord } from '../domain/job.ts';
import { findJobs } from '../queries/jobs.ts';

/** How often a job is looked at, milliseconds: by its own row, so that a job of any server can be followed. */
const stepMs = 500;

/**
 * How a job goes: as it stands, then whenever that has changed, and how it ended. Looks twice a second at most, and stops with the
 * follower or with `signal`.
 * @throws AttestError NOT_FOUND when there is no such job
 */
export function followJob(database: Database, id: string, signal: AbortSignal): AsyncIterable<JobRecord> {
  return new Repeater<JobRecord>(async (push, stop) => {
    const ending = new AbortController();
    const end = (): void => {
      ending.abort();
      stop();
    };
    void stop.then(end);
    signal.addEventListener('abort', end);
    try {
      for (let said = ''; !ending.signal.aborted; ) {
        const [job] = await findJobs(database, [id]);
        if (!job) throw new AttestError('NOT_FOUND', `There is no job “${id}”.`, { id });
        const news = JSON.stringify(job);
        if (news !== said) await push(job);
        said = news;
        if (hasEnded(job)) return;
        await sleep(stepMs, undefined, { signal: ending.signal }).catch(() => undefined);
      }
    } finally {
      signal.removeEventListener('abort', end);
      stop();
    }
  });
}
