import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { projectRoot } from '../../../root.ts';
import { labelCount } from './name-labels.ts';

/** Weights of features for labels: a linear model of sequences. */
export interface NameModel {
  /** Add the weights of one feature to a token's scores, which begin at `to`. */
  addWeights(feature: number, scores: Float32Array, to: number): void;
  /** For each pair (before, label). */
  readonly steps: Float32Array;
}

export const nameModelFile = join(projectRoot, 'models', 'en', 'names.bin');

/** Weights in whole numbers of at most a byte, the ones that matter. */
export interface PackedRow {
  readonly feature: number;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/**
 * The bytes of a model, before compression: a line of JSON; the steps between labels as 16-bit numbers; then of the features, in the order of their hashes, the
 * differences of the hashes (four planes of bytes), how many weights each has, their labels, their values.
 */
export function packNameModel(rows: readonly PackedRow[], steps: Int16Array): Buffer {
  const sorted = [...rows].sort((one, other) => (one.feature >>> 0) - (other.feature >>> 0));
  const planes = new Uint8Array(4 * sorted.length);
  sorted.forEach(({ feature }, index) => {
    const step = (feature >>> 0) - ((sorted[index - 1]?.feature ?? 0) >>> 0);
    for (let plane = 0; plane < 4; plane += 1)
      planes[plane * sorted.length + index] = (step >>> (8 * plane)) & 255;
  });
  const weights = sorted.reduce((sum, row) => sum + row.weights.length, 0);
  return Buffer.concat([
    Buffer.from(`${JSON.stringify({ rows: sorted.length, weights })}\n`),
    Buffer.from(Int8Array.from([...steps].flatMap((step) => [step & 255, step >> 8])).buffer),
    planes,
    Uint8Array.from(sorted, (row) => row.weights.length),
    Uint8Array.from(sorted.flatMap((row) => row.labels)),
    Buffer.from(Int8Array.from(sorted.flatMap((row) => row.weights)).buffer),
  ]);
}

/** Read the weights that `train/names/train-names.ts` learned. */
export function loadNameModel(file = nameModelFile): NameModel {
  return unpackNameModel(brotliDecompressSync(readFileSync(file)));
}

export function unpackNameModel(bytes: Buffer): NameModel {
  const headEnd = bytes.indexOf('\n');
  // The file is ours: written by packNameModel.
  const head = JSON.parse(bytes.toString('utf8', 0, headEnd)) as { rows: number; weights: number };
  let at = headEnd + 1;
  const steps = new Float32Array(labelCount * labelCount);
  for (let index = 0; index < steps.length; index += 1) steps[index] = bytes.readInt16LE(at + 2 * index);
  at += 2 * steps.length;
  const size = 2 ** Math.ceil(Math.log2(2 * head.rows + 2));
  const features = new Int32Array(size);
  const rowAt = new Int32Array(size);
  const firstOf = new Int32Array(head.rows + 1);
  const countsAt = at + 4 * head.rows;
  let feature = 0;
  for (let row = 0; row < head.rows; row += 1) {
    let step = 0;
    for (let plane = 3; plane >= 0; plane -= 1)
      step = (step << 8) | (bytes[at + plane * head.rows + row] ?? 0);
    feature = (feature + step) | 0;
    firstOf[row + 1] = (firstOf[row] ?? 0) + (bytes[countsAt + row] ?? 0);
    let slot = feature & (size - 1);
    while (rowAt[slot] !== 0) slot = (slot + 1) & (size - 1);
    features[slot] = feature;
    rowAt[slot] = row + 1;
  }
  const labelsAt = countsAt + head.rows;
  const labels = new Uint8Array(bytes.buffer, bytes.byteOffset + labelsAt, head.weights);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + labelsAt + head.weights, head.weights);
  return {
    steps,
    addWeights: (wanted, scores, to) => {
      let slot = wanted & (size - 1);
      let row = rowAt[slot] ?? 0;
      while (row !== 0) {
        if (features[slot] === wanted) {
          const end = firstOf[row] ?? 0;
          for (let index = firstOf[row - 1] ?? 0; index < end; index += 1) {
            const place = to + (labels[index] ?? 0);
            scores[place] = (scores[place] ?? 0) + (weights[index] ?? 0);
          }
          return;
        }
        slot = (slot + 1) & (size - 1);
        row = rowAt[slot] ?? 0;
      }
    },
  };
}
