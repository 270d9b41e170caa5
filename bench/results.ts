import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../server/root.ts';
import type { Measured } from './measure.ts';
import type { ContenderName } from './questions.ts';

interface Kept {
  readonly question: string;
  readonly times: readonly (readonly [ContenderName, readonly number[]])[];
  readonly differs: string | null;
}

const folder = join(projectRoot, '.attest-bench', 'results');
const path = (entities: number): string => join(folder, `${entities}.json`);

/** The latest results of each question at one size, whichever run they are of. */
export function readResults(entities: number): Measured[] {
  if (!existsSync(path(entities))) return [];
  // Written by `keepResult`.
  const kept = JSON.parse(readFileSync(path(entities), 'utf8')) as Kept[];
  return kept.map(({ times, ...rest }) => ({ ...rest, times: new Map(times) }));
}

/** Keeps a result in place of an earlier one of its question, so that a run can be done in pieces. */
export function keepResult(entities: number, result: Measured): void {
  const others = readResults(entities).filter(({ question }) => question !== result.question);
  mkdirSync(folder, { recursive: true });
  const kept: Kept[] = [...others, result].map(({ times, ...rest }) => ({ ...rest, times: [...times] }));
  writeFileSync(path(entities), JSON.stringify(kept));
}
