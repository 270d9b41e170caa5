import { pair } from '../model/feature-hash.ts';
import { edge, type SentenceAtoms } from './sentence-atoms.ts';

/** What the parser sees of a tagged sentence, by place. */
export interface ParseColumns {
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly wordTag: Int32Array;
  readonly fine: Int32Array;
  readonly middleTag: Int32Array;
  readonly coarse: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  /** How many verbs, commas and conjunctions stand before a place. */
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly conjunctions: Int32Array;
}

/** What a tag counts as between two words. */
export const verbTag = 1;
export const commaTag = 2;
export const conjunctionTag = 3;

/** `tags` by place, class + 1; `kinds` by class: what a tag counts as. */
export function parseColumns(atoms: SentenceAtoms, tags: Int32Array, kinds: Uint8Array): ParseColumns {
  const width = atoms.size + 2 * edge;
  const tag = new Int32Array(width);
  const wordTag = new Int32Array(width);
  const middleTag = new Int32Array(width);
  const verbs = new Int32Array(width);
  const commas = new Int32Array(width);
  const conjunctions = new Int32Array(width);
  let verbCount = 0;
  let commaCount = 0;
  let conjunctionCount = 0;
  for (let place = 0; place < width; place += 1) {
    const isToken = place >= edge && place < atoms.size + edge;
    const value = isToken ? (tags[place] ?? 0) : 100 + (place < edge ? place : place - atoms.size);
    tag[place] = value;
    wordTag[place] = pair(atoms.word[place] ?? 0, value);
    middleTag[place] = pair(atoms.middle[place] ?? 0, value);
    verbs[place] = verbCount;
    commas[place] = commaCount;
    conjunctions[place] = conjunctionCount;
    const kind = isToken ? (kinds[value - 1] ?? 0) : 0;
    if (kind === verbTag) verbCount += 1;
    else if (kind === commaTag) commaCount += 1;
    else if (kind === conjunctionTag) conjunctionCount += 1;
  }
  return {
    word: atoms.word,
    tag,
    wordTag,
    fine: atoms.fine,
    middleTag,
    coarse: atoms.coarse,
    suffix: atoms.suffix3,
    shape: atoms.shape,
    verbs,
    commas,
    conjunctions,
  };
}
