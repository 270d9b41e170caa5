import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { projectRoot } from '../../../root.ts';
import { packWords, unpackWords } from './sorted-words.ts';

/** Numbers of the groups of words that a word belongs to, on three levels; 0 for a word that is not known. */
export interface WordClusters {
  fine(word: string): number;
  middle(word: string): number;
  coarse(word: string): number;
}

export interface WordCluster {
  readonly word: string;
  /** From 0. */
  readonly cluster: number;
}

interface Grouping {
  readonly rows: readonly WordCluster[];
  /** For each fine cluster its middle one, and its coarse one, from 0. */
  readonly middleOf: Uint16Array;
  readonly coarseOf: Uint16Array;
}

export const wordClustersFile = join(projectRoot, 'models', 'en', 'clusters.bin');

/**
 * The bytes of a grouping, before compression: a line of JSON with counts, the numbers as they are in memory (little endian),
 * then the words in order, as `packWords` packs them.
 */
export function packWordClusters({ rows, middleOf, coarseOf }: Grouping): Buffer {
  const sorted = [...rows].sort((one, other) => (one.word < other.word ? -1 : 1));
  const clusters = Uint16Array.from(sorted, (row) => row.cluster);
  const head = Buffer.from(`${JSON.stringify({ words: sorted.length, clusters: middleOf.length })}\n`);
  return Buffer.concat([
    head,
    ...[middleOf, coarseOf, clusters].map((numbers) =>
      Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength),
    ),
    Buffer.from(packWords(sorted.map(({ word }) => word))),
  ]);
}

/** Read the words that were grouped (`train/make-word-clusters.ts`). Words are looked up in lower case. */
export function loadWordClusters(file = wordClustersFile): WordClusters {
  const bytes = brotliDecompressSync(readFileSync(file));
  const headEnd = bytes.indexOf('\n');
  // The file is ours: written by packWordClusters.
  const head = JSON.parse(bytes.toString('utf8', 0, headEnd)) as { words: number; clusters: number };
  let at = headEnd + 1;
  const take = (count: number): Uint16Array => {
    const numbers = new Uint16Array(count);
    for (let index = 0; index < count; index += 1) numbers[index] = bytes.readUInt16LE(at + 2 * index);
    at += 2 * count;
    return numbers;
  };
  const middleOf = take(head.clusters);
  const coarseOf = take(head.clusters);
  const clusters = take(head.words);
  const known = new Map<string, number>();
  unpackWords(bytes.toString('utf8', at)).forEach((word, index) => {
    known.set(word, clusters[index] ?? 0);
  });

  const find = (word: string): number | undefined => known.get(word) ?? known.get(word.toLowerCase());
  return {
    fine: (word) => {
      const cluster = find(word);
      return cluster === undefined ? 0 : cluster + 1;
    },
    middle: (word) => {
      const cluster = find(word);
      return cluster === undefined ? 0 : (middleOf[cluster] ?? 0) + 1;
    },
    coarse: (word) => {
      const cluster = find(word);
      return cluster === undefined ? 0 : (coarseOf[cluster] ?? 0) + 1;
    },
  };
}
