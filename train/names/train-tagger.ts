import { decodeNames } from '../../server/ingest/extract/names/decode-names.ts';
import { labelCount } from '../../server/ingest/extract/names/name-labels.ts';
import { seededRandom } from '../random.ts';

/** A sentence to learn from: for each token the rows of its features, and its label. */
export interface LabelledSentence {
  readonly rows: readonly Int32Array[];
  readonly labels: Uint8Array;
}

export interface TaggerWeights {
  /** `labelCount` numbers a row. */
  readonly rows: Float32Array;
  /** For each pair (before, label). */
  readonly steps: Float32Array;
}

interface Options {
  readonly rowCount: number;
  readonly epochs: number;
  readonly seed: number;
  /** Cost of a wrong label, added when looking for the worst answer while learning (a margin). */
  readonly margin: number;
  /** Share of the features that are hidden each time a sentence is seen, so that none is relied on alone. */
  readonly hidden: number;
  readonly afterEpoch?: (epoch: number, average: () => TaggerWeights) => void;
}

/** Structured perceptron with averaged weights (Collins 2002); sentences in an order that the seed gives. */
export function trainTagger(sentences: readonly LabelledSentence[], options: Options): TaggerWeights {
  const { rowCount, epochs, seed, margin, hidden } = options;
  const rows = new Float32Array(rowCount * labelCount);
  const sums = new Float32Array(rowCount * labelCount);
  const steps = new Float32Array(labelCount * labelCount);
  const stepSums = new Float32Array(labelCount * labelCount);
  const random = seededRandom(seed);
  const order = sentences.map((_, index) => index);
  let time = 1;
  const average = (): TaggerWeights => ({
    rows: rows.map((value, index) => value - (sums[index] ?? 0) / time),
    steps: steps.map((value, index) => value - (stepSums[index] ?? 0) / time),
  });
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const sentence = sentences[index];
      if (sentence === undefined) continue;
      const shown =
        hidden === 0 ? sentence.rows : sentence.rows.map((all) => all.filter(() => random() >= hidden));
      const scores = scoreRows(shown, rows);
      const { labels } = sentence;
      for (let at = 0; at < labels.length; at += 1) {
        for (let label = 0; label < labelCount; label += 1) {
          if (label !== labels[at])
            scores[at * labelCount + label] = (scores[at * labelCount + label] ?? 0) + margin;
        }
      }
      const guess = decodeNames(scores, steps, labels.length).labels;
      let before = 0;
      let guessBefore = 0;
      for (let at = 0; at < labels.length; at += 1) {
        const right = labels[at] ?? 0;
        const wrong = guess[at] ?? 0;
        if (right !== wrong) {
          for (const row of shown[at] ?? []) {
            change(rows, sums, row * labelCount + right, 1, time);
            change(rows, sums, row * labelCount + wrong, -1, time);
          }
        }
        if (right !== wrong || before !== guessBefore) {
          change(steps, stepSums, before * labelCount + right, 1, time);
          change(steps, stepSums, guessBefore * labelCount + wrong, -1, time);
        }
        before = right;
        guessBefore = wrong;
      }
      time += 1;
    }
    options.afterEpoch?.(epoch, average);
  }
  return average();
}

export function scoreRows(rowsOf: readonly Int32Array[], weights: Float32Array): Float32Array {
  const scores = new Float32Array(rowsOf.length * labelCount);
  rowsOf.forEach((rows, at) => {
    const to = at * labelCount;
    for (let index = 0; index < rows.length; index += 1) {
      const from = (rows[index] ?? 0) * labelCount;
      for (let label = 0; label < labelCount; label += 1) {
        scores[to + label] = (scores[to + label] ?? 0) + (weights[from + label] ?? 0);
      }
    }
  });
  return scores;
}

function change(weights: Float32Array, sums: Float32Array, at: number, by: number, time: number): void {
  weights[at] = (weights[at] ?? 0) + by;
  sums[at] = (sums[at] ?? 0) + by * time;
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
  }
}
