import { setMaxListeners } from 'node:events';
import type { LlmConfig } from '../config.ts';
import type { Database } from '../db/database.ts';
import { makeExtractorPool } from '../ingest/extractor-pool.ts';
import { type ChangeFeed, makeChangeFeed } from './change-feed.ts';
import { type JobRunner, makeJobRunner } from './job-runner.ts';

/** What goes on beside requests: jobs that run, and followers who are told of changes. */
export interface Live {
  readonly jobs: JobRunner;
  readonly changes: ChangeFeed;
  /** Aborted when the server stops: streams end with it. */
  readonly ended: AbortSignal;
  /** Ends every stream and the job that runs. */
  close(): Promise<void>;
}

export function makeLive(
  database: Database,
  log: (line: string, error: unknown) => void,
  llm: LlmConfig | null = null,
): Live {
  const ending = new AbortController();
  setMaxListeners(0, ending.signal);
  const pool = makeExtractorPool(llm);
  const jobs = makeJobRunner(database, pool, log);
  const changes = makeChangeFeed(database);
  return {
    jobs,
    changes,
    ended: ending.signal,
    async close() {
      ending.abort();
      changes.close();
      await jobs.close();
      await pool.close();
    },
  };
}
