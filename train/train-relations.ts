import type { WeightRows } from '../server/ingest/extract/model/packed-weights.ts';
import {
  mostRelationFeatures,
  relationFeatures,
  treeOf,
} from '../server/ingest/extract/syntax/name-relations.ts';
import type { ParseColumns } from '../server/ingest/extract/syntax/parse-columns.ts';
import { best } from '../server/ingest/extract/syntax/tag-tokens.ts';
import { onlineWeights } from './online-weights.ts';
import { seededRandom } from './random.ts';
import { shuffledNumbers } from './shuffled-numbers.ts';
import type { TrainingSettings } from './train-tagger.ts';

export interface NamedExample {
  readonly size: number;
  readonly columns: ParseColumns;
  /** Heads by place, the root's place for the token that has none. */
  readonly heads: Int32Array;
  /** Class + 1 of each place's relation. */
  readonly relations: Int32Array;
}

/** Train the naming of relations on the right trees: averaged perceptron, its own earlier names as history. */
export function trainRelations(
  examples: readonly NamedExample[],
  classCount: number,
  settings: TrainingSettings,
): WeightRows {
  const weights = onlineWeights(classCount);
  const random = seededRandom(settings.seed);
  const features = new Int32Array(mostRelationFeatures);
  const scores = new Float32Array(classCount);
  const trees = examples.map(({ size, heads, columns }) =>
    treeOf({ size, root: size + 2, heads }, columns.tag),
  );
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const index of shuffledNumbers(examples.length, random)) {
      const example = examples[index];
      const tree = trees[index];
      if (example === undefined || tree === undefined) continue;
      const named = new Int32Array(example.size + 4);
      for (const place of tree.order) {
        const right = (example.relations[place] ?? 1) - 1;
        if (tree.heads[place] === tree.root) {
          named[place] = right + 1;
          continue;
        }
        const n = relationFeatures(tree, example.columns, named, place, features);
        scores.fill(0);
        weights.addScores(features, n, scores);
        const guess = best(scores);
        if (guess !== right) {
          weights.update(features, n, right, 1);
          weights.update(features, n, guess, -1);
        }
        weights.tick();
        named[place] = guess + 1;
      }
    }
  }
  return weights.average(settings.most);
}
