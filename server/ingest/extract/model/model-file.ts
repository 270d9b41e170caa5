import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { WeightRows } from './packed-weights.ts';

/** A model: what its program calls its classes and the like, and one or more sets of weights. */
export interface Model<T> {
  readonly notes: T;
  readonly weights: readonly WeightRows[];
}

interface Head<T> {
  readonly notes: T;
  readonly sets: readonly SetHead[];
}

interface SetHead {
  readonly classCount: number;
  readonly rowCount: number;
  readonly gapBytes: number;
  readonly entries: number;
}

/**
 * The bytes of a model, the same for the same model: Brotli over the head's length in four bytes, the head as JSON, and
 * for each set of weights its gaps, row lengths, classes, and the low and the high bytes of its weights. Nearly all
 * weights fit one byte: kept apart, the other one costs next to nothing.
 */
export function packModel<T>({ notes, weights }: Model<T>): Uint8Array {
  const head: Head<T> = {
    notes,
    sets: weights.map(({ classCount, rowCount, gaps, classes }) => ({
      classCount,
      rowCount,
      gapBytes: gaps.length,
      entries: classes.length,
    })),
  };
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const sections = weights.flatMap((rows) => [
    rows.gaps,
    rows.lengths,
    rows.classes,
    Uint8Array.from(rows.weights, (weight) => weight & 255),
    Uint8Array.from(rows.weights, (weight) => (weight >> 8) & 255),
  ]);
  const whole = Buffer.concat([length, text, ...sections]);
  return brotliCompressSync(whole, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
    },
  });
}

/** A model from its bytes. The caller knows, by the file's name, what its notes are. */
export function unpackModel<T>(bytes: Uint8Array): Model<T> {
  const whole = brotliDecompressSync(bytes);
  let at = 4 + whole.readUInt32LE(0);
  // Written by packModel from a Head<T>; a model is part of the program, not input.
  const head = JSON.parse(whole.toString('utf8', 4, at)) as Head<T>;
  const take = (size: number) => {
    const section = new Uint8Array(whole.buffer, whole.byteOffset + at, size);
    at += size;
    return section;
  };
  return {
    notes: head.notes,
    weights: head.sets.map(({ classCount, rowCount, gapBytes, entries }) => {
      const gaps = take(gapBytes);
      const lengths = take(rowCount);
      const classes = take(entries);
      const low = take(entries);
      const high = take(entries);
      const weights = new Int16Array(entries);
      for (let i = 0; i < entries; i += 1) weights[i] = (low[i] ?? 0) | ((high[i] ?? 0) << 8);
      return { classCount, rowCount, gaps, lengths, classes, weights };
    }),
  };
}
