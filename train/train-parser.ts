import type { WeightRows } from '../server/ingest/extract/model/packed-weights.ts';
import {
  allowed,
  apply,
  type Configuration,
  copyConfiguration,
  leftArc,
  newConfiguration,
  rightArc,
  shift,
} from '../server/ingest/extract/syntax/arc-hybrid.ts';
import type { ParseColumns } from '../server/ingest/extract/syntax/parse-columns.ts';
import { mostParseFeatures, parseFeatures } from '../server/ingest/extract/syntax/parse-features.ts';
import { newBeam, offerTransitions } from '../server/ingest/extract/syntax/parse-tokens.ts';
import { type OnlineWeights, onlineWeights } from './online-weights.ts';
import { costless, type GoldTree, projective } from './oracle.ts';
import { seededRandom } from './random.ts';
import { shuffledNumbers } from './shuffled-numbers.ts';
import type { TrainingSettings } from './train-tagger.ts';

export interface ParsedExample {
  readonly size: number;
  readonly columns: ParseColumns;
  readonly gold: GoldTree;
}

export interface ParserSettings extends TrainingSettings {
  /** 1: greedy, with the dynamic oracle; more: a beam of that width. */
  readonly width: number;
  /** Called after each pass over the examples. */
  readonly passed?: (epoch: number, weights: OnlineWeights) => void;
}

/** Train the parser: averaged perceptron over transitions. */
export function trainParser(examples: readonly ParsedExample[], settings: ParserSettings): WeightRows {
  const weights = onlineWeights(3);
  const random = seededRandom(settings.seed);
  const learn = settings.width === 1 ? greedyLearner(weights, random) : beamLearner(weights, settings.width);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const index of shuffledNumbers(examples.length, random)) {
      const example = examples[index];
      if (example !== undefined) learn(example, epoch);
    }
    settings.passed?.(epoch, weights);
  }
  return weights.average(settings.most);
}

type Learner = (example: ParsedExample, epoch: number) => void;

/** Share of decisions, after the first pass, in which training goes on from the parser's own choice, right or wrong. */
const exploring = 0.9;

function greedyLearner(weights: OnlineWeights, random: () => number): Learner {
  const features = new Int32Array(mostParseFeatures);
  const scores = new Float32Array(weights.classCount);
  return ({ size, columns, gold }, epoch) => {
    const at = newConfiguration(size);
    for (let step = 0; step < 2 * size; step += 1) {
      const n = parseFeatures(at, columns, features);
      scores.fill(0);
      weights.addScores(features, n, scores);
      const ways = allowed(at);
      const guess = bestOf(scores, ways);
      const good = costless(at, gold, ways);
      const right = (good & (1 << guess)) !== 0 ? guess : bestOf(scores, good);
      if (right !== guess) {
        weights.update(features, n, right, 1);
        weights.update(features, n, guess, -1);
      }
      weights.tick();
      apply(at, epoch > 0 && random() < exploring ? guess : right, columns.tag);
    }
  };
}

/** The transition with the highest score of those whose bit is set. */
function bestOf(scores: Float32Array, ways: number): number {
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

/** The right sequence of transitions for a projective tree: each arc as soon as it can be drawn. */
function rightTransitions(size: number, gold: GoldTree, tag: Int32Array): Int32Array {
  const at = newConfiguration(size);
  const transitions = new Int32Array(2 * size);
  for (let step = 0; step < 2 * size; step += 1) {
    const good = costless(at, gold, allowed(at));
    const transition = (good & 2) !== 0 ? leftArc : (good & 4) !== 0 ? rightArc : shift;
    transitions[step] = transition;
    apply(at, transition, tag);
  }
  return transitions;
}

function scored(
  at: Configuration,
  columns: ParseColumns,
  weights: OnlineWeights,
  features: Int32Array,
  scores: Float32Array,
): void {
  const n = parseFeatures(at, columns, features);
  scores.fill(0);
  weights.addScores(features, n, scores);
}

/**
 * Beam training with max-violation updates (Huang, Fayong and Guo 2012): where the right sequence falls behind the best
 * of the beam the most, the two are set against each other.
 */
function beamLearner(weights: OnlineWeights, width: number): Learner {
  const features = new Int32Array(mostParseFeatures);
  const scores = new Float32Array(weights.classCount);
  const beam = newBeam(width);
  const known = new Map<GoldTree, Int32Array>();
  return ({ size, columns, gold }) => {
    let right = known.get(gold);
    if (right === undefined) {
      right = rightTransitions(size, projective(gold, size), columns.tag);
      known.set(gold, right);
    }
    const steps = 2 * size;
    const parents = new Int32Array(steps * width);
    const transitions = new Int32Array(steps * width);
    let current = Array.from({ length: width }, () => newConfiguration(size));
    let following = Array.from({ length: width }, () => newConfiguration(size));
    const path = newConfiguration(size);
    let count = 1;
    let end = 0;
    let endSlot = 0;
    let worst = 0;
    let isInBeam = true;
    for (let step = 0; step < steps; step += 1) {
      beam.size = 0;
      for (let slot = 0; slot < count; slot += 1) {
        const configuration = current[slot];
        if (configuration === undefined) continue;
        scored(configuration, columns, weights, features, scores);
        offerTransitions(beam, configuration, slot, scores);
      }
      scored(path, columns, weights, features, scores);
      const move = right[step] ?? 0;
      path.score += scores[move] ?? 0;
      apply(path, move, columns.tag);
      for (let slot = 0; slot < beam.size; slot += 1) {
        const parent = beam.parents[slot] ?? 0;
        const transition = beam.transitions[slot] ?? 0;
        parents[step * width + slot] = parent;
        transitions[step * width + slot] = transition;
        const from = current[parent];
        const to = following[slot];
        if (from === undefined || to === undefined) continue;
        copyConfiguration(from, to);
        apply(to, transition, columns.tag);
        to.score = beam.scores[slot] ?? 0;
      }
      count = beam.size;
      [current, following] = [following, current];
      const lead = (current[0]?.score ?? 0) - path.score;
      if (lead > worst) {
        worst = lead;
        end = step + 1;
        endSlot = 0;
      }
      if (isInBeam && (current[count - 1]?.score ?? 0) > path.score) isInBeam = false;
      // Once the right sequence is far out of the beam its lag only grows with the sentence.
      if (!isInBeam && step > end + 10) break;
    }
    weights.tick();
    if (end === 0) return;
    const guess = new Int32Array(end);
    let slot = endSlot;
    for (let step = end - 1; step >= 0; step -= 1) {
      guess[step] = transitions[step * width + slot] ?? 0;
      slot = parents[step * width + slot] ?? 0;
    }
    let same = 0;
    while (same < end && guess[same] === right[same]) same += 1;
    replay(right, 1);
    replay(guess, -1);

    function replay(sequence: Int32Array, value: number): void {
      const at = newConfiguration(size);
      for (let step = 0; step < end; step += 1) {
        const transition = sequence[step] ?? 0;
        if (step >= same) {
          const n = parseFeatures(at, columns, features);
          weights.update(features, n, transition, value);
        }
        apply(at, transition, columns.tag);
      }
    }
  };
}
