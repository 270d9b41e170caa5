import type { Token } from '../analysis.ts';
import { feature, hashText } from '../model/feature-hash.ts';
import type { WordVectors } from '../neural/word-vectors.ts';
import { type Shape, shapeOf, standsApart } from './word-shape.ts';

/** Sentences as the network reads them: sentence i is from row `starts[i]` to `starts[i + 1]`. */
export interface TokenBatch {
  readonly starts: readonly number[];
  /** Rows of the word table, of the word vectors, and `signsOfToken` rows of the table of signs for each token. */
  readonly words: Int32Array;
  readonly vectors: Int32Array;
  readonly signs: Int32Array;
}

/** Signs of a token: four endings, three beginnings, its shape, and the look of its sentence. */
export const signsOfToken = 9;
const signBits = 13;
export const signRows = 1 << signBits;

const longestKept = 40;
const mostKept = 50_000;

interface WordInput {
  readonly word: number;
  readonly vector: number;
  readonly signs: Int32Array;
  readonly shape: Shape;
}

/** As words are kept in tables: lower case, digits alike, apostrophes alike. */
export function tableWord(form: string): string {
  return form.toLowerCase().replace(/\d/gu, '0').replaceAll('’', "'");
}

export type BatchReader = (sentences: readonly (readonly Token[])[]) => TokenBatch;

/** Reads sentences; keeps what it knows of a word for the next time it meets it. `words` gives the rows of the word table. */
export function batchReader(words: ReadonlyMap<string, number>, vectors: WordVectors): BatchReader {
  let known = new Map<string, WordInput>();
  const look = (form: string): WordInput => {
    const found = known.get(form);
    if (found !== undefined) return found;
    const input = wordInput(form, words, vectors);
    if (form.length <= longestKept) {
      if (known.size >= mostKept) known = new Map();
      known.set(form, input);
    }
    return input;
  };
  return (sentences) => {
    const starts = [0];
    for (const tokens of sentences) starts.push((starts.at(-1) ?? 0) + tokens.length);
    const rows = starts.at(-1) ?? 0;
    const batch = {
      starts,
      words: new Int32Array(rows),
      vectors: new Int32Array(rows),
      signs: new Int32Array(rows * signsOfToken),
    };
    let row = 0;
    for (const tokens of sentences) {
      const inputs = tokens.map(({ form }) => look(form));
      const heading = sign(9, lookOf(tokens, inputs));
      inputs.forEach(({ word, vector, signs, shape }, i) => {
        batch.words[row] = word;
        batch.vectors[row] = vector;
        batch.signs.set(signs, row * signsOfToken);
        if (shape.isMark) {
          batch.signs[row * signsOfToken + 7] = sign(8, shape.bits | (standsApart(tokens, i) << 12));
        }
        batch.signs[row * signsOfToken + 8] = heading;
        row += 1;
      });
    }
    return batch;
  };
}

function wordInput(form: string, words: ReadonlyMap<string, number>, vectors: WordVectors): WordInput {
  const word = tableWord(form);
  const { length } = word;
  const ending = (letters: number) => sign(letters, hashText(word, Math.max(0, length - letters), length));
  const beginning = (letters: number) => sign(4 + letters, hashText(word, 0, Math.min(letters, length)));
  const shape = shapeOf(form);
  return {
    word: words.get(word) ?? 0,
    vector: form.length <= longestKept ? vectors.rowOf(form) : 0,
    signs: Int32Array.of(
      ending(1),
      ending(2),
      ending(3),
      ending(4),
      beginning(1),
      beginning(2),
      beginning(3),
      sign(8, shape.bits),
      0,
    ),
    shape,
  };
}

/** Row of the table of signs. */
function sign(kind: number, value: number): number {
  return feature(kind, value) & (signRows - 1);
}

/** Bit 0: no closing mark; bit 1: all capitals; bit 2: a capital on nearly each word, as in a title. */
function lookOf(tokens: readonly Token[], inputs: readonly WordInput[]): number {
  let upper = 0;
  let lower = 0;
  let raised = 0;
  let plain = 0;
  inputs.forEach(({ shape }, i) => {
    if (shape.isAllUpper) upper += 1;
    if (shape.hasLower) lower += 1;
    // Of words of four letters and more, but for the first: in a title all have capitals.
    if (i === 0 || (tokens[i]?.form.length ?? 0) < 4 || !shape.hasLower) return;
    if (shape.startsUpper) raised += 1;
    else plain += 1;
  });
  const last = tokens.at(-1)?.form ?? '';
  const isClosed = last !== '' && '.?!…"”\')]:;'.includes(last.charAt(0));
  return (isClosed ? 0 : 1) + (lower === 0 && upper > 1 ? 2 : 0) + (raised > plain * 2 ? 4 : 0);
}
