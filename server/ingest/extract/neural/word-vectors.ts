import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../root.ts';
import { unpackWords } from '../model/sorted-words.ts';
import { type Tensor, unpackTensors } from './tensors.ts';

export const wordVectorsFile = join(projectRoot, 'models', 'en', 'vectors.bin');

/** Where words stand by how they are used: a row of `dimensions` numbers each; row 0, all zero, is for words not known. */
export interface WordVectors {
  readonly dimensions: number;
  readonly values: Float32Array;
  /** The row of a word, whatever its capitals. */
  rowOf(word: string): number;
}

/** What the file of vectors holds beside its numbers: words in order, as `packWords` packs them. */
export interface VectorNotes {
  readonly words: string;
}

/** Read the vectors made by `train/make-word-vectors.ts`. Throws where the file is missing. */
export function loadWordVectors(): WordVectors {
  const { notes, tensors } = unpackTensors<VectorNotes>(readFileSync(wordVectorsFile));
  return openWordVectors(notes, tensors.get('vectors'));
}

export function openWordVectors(notes: VectorNotes, tensor: Tensor | undefined): WordVectors {
  if (tensor === undefined) throw new Error('models/en/vectors.bin holds no vectors: make it again');
  const rows = new Map(unpackWords(notes.words).map((word, index) => [word, index + 1]));
  return {
    dimensions: tensor.columns,
    values: tensor.values,
    rowOf: (word) => rows.get(word.toLowerCase().replaceAll('’', "'")) ?? 0,
  };
}
