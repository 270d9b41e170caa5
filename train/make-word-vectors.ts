import { writeFileSync } from 'node:fs';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { packWords } from '../server/ingest/extract/model/sorted-words.ts';
import { packTensors } from '../server/ingest/extract/neural/tensors.ts';
import { type VectorNotes, wordVectorsFile } from '../server/ingest/extract/neural/word-vectors.ts';
import { readEmbeddings } from './read-embeddings.ts';

/**
 * Keeps, of the vectors of words, those of the most frequent ones, in the directions in which they differ most: a network that never
 * saw `dredged` has seen words like it.
 */
const words = 46_000;
const kept = 64;
/** A number is rounded to one of 63 values: six bits, less when packed. */
const steps = 31;

const embeddings = readEmbeddings();
const { dimensions } = embeddings;
const chosen = embeddings.words.slice(0, words).filter((word) => !/\s/u.test(word));
const rows = chosen.map((word) => (embeddings.vectors[word] ?? []).slice(0, dimensions));
const weights = rows.map((_, rank) => 1 / Math.sqrt(10 + rank));
const total = weights.reduce((sum, weight) => sum + weight, 0);

const mean = new Float64Array(dimensions);
rows.forEach((row, rank) => {
  row.forEach((value, i) => {
    mean[i] = (mean[i] ?? 0) + (value * (weights[rank] ?? 0)) / total;
  });
});
const spread = Matrix.zeros(dimensions, dimensions);
rows.forEach((row, rank) => {
  const centred = row.map((value, i) => value - (mean[i] ?? 0));
  for (let i = 0; i < dimensions; i += 1) {
    const scaled = ((centred[i] ?? 0) * (weights[rank] ?? 0)) / total;
    for (let j = 0; j < dimensions; j += 1) spread.set(i, j, spread.get(i, j) + scaled * (centred[j] ?? 0));
  }
});
const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(spread, { assumeSymmetric: true });
const directions = realEigenvalues
  .map((value, index) => ({ value, vector: eigenvectorMatrix.getColumn(index) }))
  .sort((a, b) => b.value - a.value)
  .slice(0, kept)
  .map(({ vector }) => vector);

const order = chosen
  .map((_, index) => index)
  .sort((a, b) => ((chosen[a] ?? '') < (chosen[b] ?? '') ? -1 : 1));
const values = new Float32Array((order.length + 1) * kept);
let square = 0;
order.forEach((index, place) => {
  directions.forEach((direction, column) => {
    const value = (rows[index] ?? []).reduce(
      (sum, x, i) => sum + (x - (mean[i] ?? 0)) * (direction[i] ?? 0),
      0,
    );
    values[(place + 1) * kept + column] = value;
    square += value * value;
  });
});
const scale = Math.sqrt((order.length * kept) / square);
for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) * scale;

const notes: VectorNotes = { words: packWords(order.map((index) => chosen[index] ?? '')) };
const bytes = packTensors({
  notes,
  tensors: [{ name: 'vectors', rows: order.length + 1, columns: kept, values, steps }],
});
writeFileSync(wordVectorsFile, bytes);
console.log(`${order.length} words, ${kept} numbers each: ${(bytes.length / 1024).toFixed(0)} KiB`);
