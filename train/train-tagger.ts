import type { WeightRows } from '../server/ingest/extract/model/packed-weights.ts';
import { edge, type SentenceAtoms } from '../server/ingest/extract/syntax/sentence-atoms.ts';
import { best, mostTagFeatures, tagFeatures } from '../server/ingest/extract/syntax/tag-tokens.ts';
import { onlineWeights } from './online-weights.ts';
import { seededRandom } from './random.ts';
import { shuffledNumbers } from './shuffled-numbers.ts';

export interface TaggedSentence {
  readonly atoms: SentenceAtoms;
  /** Class of each token's tag. */
  readonly gold: readonly number[];
}

export interface TrainingSettings {
  readonly epochs: number;
  readonly seed: number;
  /** How many weights are kept: the largest. */
  readonly most: number;
}

/** Train the tagger: averaged perceptron, its own earlier tags as history (Collins 2002). */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  classCount: number,
  settings: TrainingSettings,
): WeightRows {
  const weights = onlineWeights(classCount);
  const random = seededRandom(settings.seed);
  const features = new Int32Array(mostTagFeatures);
  const scores = new Float32Array(classCount);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const index of shuffledNumbers(sentences.length, random)) {
      const sentence = sentences[index];
      if (sentence === undefined) continue;
      const { atoms, gold } = sentence;
      const tags = new Int32Array(atoms.size + 2 * edge);
      for (let i = 0; i < atoms.size; i += 1) {
        const place = i + edge;
        const count = tagFeatures(atoms, tags, place, features);
        scores.fill(0);
        weights.addScores(features, count, scores);
        const guess = best(scores);
        const right = gold[i] ?? 0;
        if (guess !== right) {
          weights.update(features, count, right, 1);
          weights.update(features, count, guess, -1);
        }
        weights.tick();
        tags[place] = guess + 1;
      }
    }
  }
  return weights.average(settings.most);
}
