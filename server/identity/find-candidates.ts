import { pairOf } from '../domain/identity.ts';
import { fits } from '../ontology/ontology.ts';
import { blockPairs } from './block.ts';
import { compareThings, prepareThing } from './compare-things.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Reason, reasonsOf } from './reasons.ts';
import { scoreOf } from './score.ts';
import type { Thing } from './thing.ts';

/** Two things that could be one. */
export interface FoundCandidate {
  readonly key: string;
  readonly ids: readonly [string, string];
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** The key of a pair: its ids in their order, so that it has no direction. */
export const pairKey = (one: string, other: string): string => pairOf(one, other).join(' ');

export interface FindOptions {
  readonly gazetteer: Gazetteer;
  /** Pairs on which somebody decided, by their keys: never proposed again. */
  readonly decided?: ReadonlySet<string>;
  /** Pairs below it are left out. */
  readonly minScore?: number;
  /** Called between pairs, with how many things were gone through; may throw to stop. */
  readonly progress?: (done: number, total: number) => void;
}

/** Below this a pair is not worth a look. */
export const leastScore = 0.3;

/** Everything among `things` that could be one thing, as it is found. Types of which neither stands under the other are not compared. */
export function* findCandidates(
  things: readonly Thing[],
  { gazetteer, decided = new Set(), minScore = leastScore, progress }: FindOptions,
): Generator<FoundCandidate> {
  const prepared = things.map((thing) => prepareThing(thing, gazetteer));
  let last = -1;
  for (const [at, there] of blockPairs(prepared)) {
    const [one, other] = [prepared[at], prepared[there]];
    if (one === undefined || other === undefined || !fits(one.thing.type, other.thing.type)) continue;
    if (at !== last) progress?.(at, things.length);
    last = at;
    const key = pairKey(one.thing.id, other.thing.id);
    if (decided.has(key)) continue;
    const comparison = compareThings(one, other);
    if (comparison === null) continue;
    const score = scoreOf(comparison, one.thing.type);
    if (score < minScore) continue;
    const ids = pairOf(one.thing.id, other.thing.id);
    yield { key, ids, score, reasons: reasonsOf(comparison, one.thing.type) };
  }
}
