import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../root.ts';
import { type Arena, newArena } from '../neural/arena.ts';
import { unpackTensors } from '../neural/tensors.ts';
import { loadWordVectors, type WordVectors } from '../neural/word-vectors.ts';
import { type LemmaTables, type Lemmatiser, lemmatiser } from './lemmatise.ts';
import type { PosTables } from './part-of-speech.ts';
import { openNetwork, type SyntaxNetwork } from './syntax-network.ts';
import { type BatchReader, batchReader } from './token-batch.ts';

export const syntaxFile = join(projectRoot, 'models', 'en', 'syntax.bin');

/** What the syntax model's file holds beside its weights. Relations are those of tokens that are not the root. */
export interface SyntaxNotes {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly lemmas: LemmaTables;
  readonly partsOfSpeech: PosTables;
}

/** Everything `tagAndParse` needs of a language. */
export interface SyntaxModel {
  readonly arena: Arena;
  readonly network: SyntaxNetwork;
  readonly read: BatchReader;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly lemmatise: Lemmatiser;
  readonly partsOfSpeech: PosTables;
}

/** Room for the weights, and for the values of the longest sentence and the batch before it. */
const arenaFloats = 8_000_000;

/** Read the tagger's and the parser's weights from `models/en`. Throws where a file is missing. */
export function loadSyntaxModel(): SyntaxModel {
  return openSyntaxModel(readFileSync(syntaxFile), loadWordVectors());
}

export function openSyntaxModel(bytes: Uint8Array, vectors: WordVectors): SyntaxModel {
  const arena = newArena(arenaFloats);
  const { notes, tensors } = unpackTensors<SyntaxNotes>(bytes, ({ rows, columns }) =>
    arena.floats(rows * columns),
  );
  return {
    arena,
    network: openNetwork(tensors, vectors),
    read: batchReader(wordRows(notes.words), vectors),
    tags: notes.tags,
    relations: notes.relations,
    lemmatise: lemmatiser(notes.lemmas),
    partsOfSpeech: notes.partsOfSpeech,
  };
}

/** Row 0 is for words that are not in the table. */
export function wordRows(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, index) => [word, index + 1]));
}
