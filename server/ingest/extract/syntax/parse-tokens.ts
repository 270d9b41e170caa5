import type { FeatureWeights } from '../model/feature-weights.ts';
import { allowed, apply, type Configuration, newConfiguration } from './arc-hybrid.ts';
import type { ParseColumns } from './parse-columns.ts';
import { mostParseFeatures, parseFeatures } from './parse-features.ts';

/** The transition with the highest score of those whose bit is set; of equal ones the first. */
export function bestTransition(scores: Float32Array, ways: number): number {
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  for (let transition = 0; transition < 3; transition += 1) {
    const score = scores[transition] ?? 0;
    if ((ways & (1 << transition)) !== 0 && score > top) {
      top = score;
      best = transition;
    }
  }
  return best;
}

export type Parser = (size: number, columns: ParseColumns) => Configuration;

/**
 * A greedy parser: at each step the best transition of those that can be made. Linear in the sentence's length. The
 * configuration it returns holds the head of each place, and its children.
 */
export function greedyParser(weights: FeatureWeights): Parser {
  const features = new Int32Array(mostParseFeatures);
  const scores = new Float32Array(weights.classCount);
  return (size, columns) => {
    const at = newConfiguration(size);
    for (let step = 0; step < 2 * size; step += 1) {
      const n = parseFeatures(at, columns, features);
      scores.fill(0);
      weights.addScores(features, n, scores);
      apply(at, bestTransition(scores, allowed(at)), columns.tag);
    }
    return at;
  };
}
