import type { WeightRows } from '../server/ingest/extract/model/packed-weights.ts';
import { allowed, apply, newConfiguration } from '../server/ingest/extract/syntax/arc-hybrid.ts';
import type { ParseColumns } from '../server/ingest/extract/syntax/parse-columns.ts';
import { mostParseFeatures, parseFeatures } from '../server/ingest/extract/syntax/parse-features.ts';
import { bestTransition } from '../server/ingest/extract/syntax/parse-tokens.ts';
import { type OnlineWeights, onlineWeights } from './online-weights.ts';
import { costless, type GoldTree } from './oracle.ts';
import { seededRandom } from './random.ts';
import { shuffledNumbers } from './shuffled-numbers.ts';
import type { TrainingSettings } from './train-tagger.ts';

export interface ParsedExample {
  readonly size: number;
  readonly columns: ParseColumns;
  readonly gold: GoldTree;
}

export interface ParserSettings extends TrainingSettings {
  /** Called after each pass over the examples. */
  readonly passed?: (epoch: number, weights: OnlineWeights) => void;
}

/** Train the parser: averaged perceptron over transitions, with a dynamic oracle. */
export function trainParser(examples: readonly ParsedExample[], settings: ParserSettings): WeightRows {
  const weights = onlineWeights(3);
  const random = seededRandom(settings.seed);
  const learn = greedyLearner(weights, random);
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
      const guess = bestTransition(scores, ways);
      const good = costless(at, gold, ways);
      const right = (good & (1 << guess)) !== 0 ? guess : bestTransition(scores, good);
      if (right !== guess) {
        weights.update(features, n, right, 1);
        weights.update(features, n, guess, -1);
      }
      weights.tick();
      apply(at, epoch > 0 && random() < exploring ? guess : right, columns.tag);
    }
  };
}
