import type { FeatureWeights } from './feature-weights.ts';

/** Weights as they lie in a model's file: rows in order of their feature, each with its classes in ascending order. */
export interface WeightRows {
  readonly classCount: number;
  readonly rowCount: number;
  /** Distance of each row's feature from the one before, as base-128 numbers, lowest seven bits first. */
  readonly gaps: Uint8Array;
  /** Number of classes with a weight, one byte a row. */
  readonly lengths: Uint8Array;
  readonly classes: Uint8Array;
  readonly weights: Int16Array;
}

const filterBits = 23;
const filterMask = 2 ** filterBits - 1;

/**
 * Weights ready for use: a table of features with open addressing, before it a filter of one megabyte, because most
 * features that a text gives have no row. What belongs together lies together, feature beside row and class beside weight:
 * time goes by the places in memory that are touched.
 */
export function openWeights({
  classes,
  weights,
  rowCount,
  classCount,
  gaps,
  lengths,
}: WeightRows): FeatureWeights {
  const filter = new Uint32Array(2 ** (filterBits - 5));
  let slots = 1024;
  while (slots < rowCount * 2) slots *= 2;
  const mask = slots - 1;
  /** For each slot the feature, -1 for none, and the start and the length (lowest byte) of its row. */
  const table = new Int32Array(2 * slots).fill(-1);
  /** Weight above, class in the lowest byte. */
  const entries = Int32Array.from(weights, (weight, position) => (weight << 8) | (classes[position] ?? 0));
  let at = 0;
  let key = 0;
  let entry = 0;
  for (let row = 0; row < rowCount; row += 1) {
    let shift = 0;
    let byte = gaps[at++] ?? 0;
    let gap = byte & 127;
    while (byte > 127) {
      shift += 7;
      byte = gaps[at++] ?? 0;
      gap |= (byte & 127) << shift;
    }
    key += gap;
    const bit = key & filterMask;
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let slot = key & mask;
    while (table[2 * slot] !== -1) slot = (slot + 1) & mask;
    const length = lengths[row] ?? 0;
    table[2 * slot] = key;
    table[2 * slot + 1] = (entry << 8) | length;
    entry += length;
  }

  const addScores = (features: Int32Array, size: number, scores: Float32Array): void => {
    for (let i = 0; i < size; i += 1) {
      const feature = features[i] ?? 0;
      const bit = feature & filterMask;
      if ((((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) continue;
      let slot = feature & mask;
      let found = table[2 * slot] ?? -1;
      while (found !== feature && found !== -1) {
        slot = (slot + 1) & mask;
        found = table[2 * slot] ?? -1;
      }
      if (found === -1) continue;
      const row = table[2 * slot + 1] ?? 0;
      const start = row >>> 8;
      const end = start + (row & 255);
      for (let position = start; position < end; position += 1) {
        const packed = entries[position] ?? 0;
        const index = packed & 255;
        scores[index] = (scores[index] ?? 0) + (packed >> 8);
      }
    }
  };
  return { classCount, addScores };
}
