import { parentPort, workerData } from 'node:worker_threads';
import { type Comparing, compareHere } from './candidates-of-graph.ts';
import type { FoundCandidate } from './find-candidates.ts';

/** What the thread says: how far it is, then what it found. */
export type Compared = { readonly done: number } | { readonly found: readonly FoundCandidate[] };

/** How many things are gone through before the thread says so. */
const step = 500;

const say = (said: Compared): void => parentPort?.postMessage(said);
let said = 0;
// Given by `compareInThread` alone.
const found = await compareHere(workerData as Comparing, (done) => {
  if (done < said + step) return;
  said = done;
  say({ done });
});
say({ found });
