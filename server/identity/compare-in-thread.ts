import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../root.ts';
import type { Compare } from './candidates-of-graph.ts';
import type { Compared } from './compare-worker.ts';
import type { FoundCandidate } from './find-candidates.ts';

/** What was built, also when the rest runs from its source: Node teaches no thread of its own to read TypeScript. */
const worker = join(projectRoot, 'dist', 'server', 'identity', 'compare-worker.js');

/** The most memory that the thread may take, MiB: 100,000 entities take 600. */
const threadMiB = 2_048;

/** Compares in a thread of its own, so that questions are answered meanwhile; the thread ends at once when the signal is aborted. */
export const compareInThread =
  (signal: AbortSignal): Compare =>
  async (comparing, progress) => {
    signal.throwIfAborted();
    const thread = new Worker(worker, {
      workerData: comparing,
      resourceLimits: { maxOldGenerationSizeMb: threadMiB },
    });
    const stop = (): void => void thread.terminate();
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await new Promise<FoundCandidate[]>((resolve, reject) => {
        thread.on('message', (said: Compared) => {
          if ('found' in said) resolve([...said.found]);
          else progress(said.done);
        });
        thread.on('error', reject);
        thread.on('exit', () => reject(signal.reason ?? new Error('The thread that compares ended early.')));
      });
    } finally {
      signal.removeEventListener('abort', stop);
      await thread.terminate();
    }
  };
