import type { FeatureWeights } from '../model/feature-weights.ts';
import {
  allowed,
  apply,
  type Configuration,
  copyConfiguration,
  leftArc,
  newConfiguration,
  rightArc,
  shift,
} from './arc-hybrid.ts';
import type { ParseColumns } from './parse-columns.ts';
import { mostParseFeatures, parseFeatures } from './parse-features.ts';

/** The best configurations after one more transition, best first; reused from step to step. */
export interface Beam {
  readonly width: number;
  readonly scores: Float64Array;
  readonly parents: Int32Array;
  readonly transitions: Int32Array;
  size: number;
}

export function newBeam(width: number): Beam {
  return {
    width,
    scores: new Float64Array(width + 1),
    parents: new Int32Array(width + 1),
    transitions: new Int32Array(width + 1),
    size: 0,
  };
}

function offer(beam: Beam, score: number, parent: number, transition: number): void {
  const { scores, parents, transitions, width } = beam;
  if (beam.size === width && score <= (scores[width - 1] ?? 0)) return;
  let at = beam.size < width ? beam.size : width - 1;
  while (at > 0 && (scores[at - 1] ?? 0) < score) {
    scores[at] = scores[at - 1] ?? 0;
    parents[at] = parents[at - 1] ?? 0;
    transitions[at] = transitions[at - 1] ?? 0;
    at -= 1;
  }
  scores[at] = score;
  parents[at] = parent;
  transitions[at] = transition;
  if (beam.size < width) beam.size += 1;
}

/** Offer a configuration's possible transitions to the beam, given the score of each. */
export function offerTransitions(
  beam: Beam,
  configuration: Configuration,
  parent: number,
  scores: Float32Array,
): void {
  const ways = allowed(configuration);
  const base = configuration.score;
  if ((ways & 1) !== 0) offer(beam, base + (scores[shift] ?? 0), parent, shift);
  if ((ways & 2) !== 0) offer(beam, base + (scores[leftArc] ?? 0), parent, leftArc);
  if ((ways & 4) !== 0) offer(beam, base + (scores[rightArc] ?? 0), parent, rightArc);
}

export type Parser = (size: number, columns: ParseColumns) => Configuration;

/**
 * A parser: the best of the `width` best sequences of transitions, kept step by step (Zhang and Clark 2008). Linear in
 * the sentence's length. The configuration it returns holds the head of each place, and its children.
 */
export function beamParser(weights: FeatureWeights, width: number): Parser {
  const features = new Int32Array(mostParseFeatures);
  const scores = new Float32Array(weights.classCount);
  const beam = newBeam(width);
  return (size, columns) => {
    let current = Array.from({ length: width }, () => newConfiguration(size));
    let following = Array.from({ length: width }, () => newConfiguration(size));
    let count = 1;
    for (let step = 0; step < 2 * size; step += 1) {
      beam.size = 0;
      for (let slot = 0; slot < count; slot += 1) {
        const configuration = current[slot];
        if (configuration === undefined) continue;
        const n = parseFeatures(configuration, columns, features);
        scores.fill(0);
        weights.addScores(features, n, scores);
        offerTransitions(beam, configuration, slot, scores);
      }
      const only = current[0];
      if (width === 1 && only !== undefined) {
        apply(only, beam.transitions[0] ?? 0, columns.tag);
        continue;
      }
      for (let slot = 0; slot < beam.size; slot += 1) {
        const from = current[beam.parents[slot] ?? 0];
        const to = following[slot];
        if (from === undefined || to === undefined) continue;
        copyConfiguration(from, to);
        apply(to, beam.transitions[slot] ?? 0, columns.tag);
        to.score = beam.scores[slot] ?? 0;
      }
      count = beam.size;
      [current, following] = [following, current];
    }
    return current[0] ?? newConfiguration(size);
  };
}
