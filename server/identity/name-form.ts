import { type Gazetteer, keyOf } from './gazetteer.ts';
import { kindWord, weightOf } from './kind-words.ts';
import { skeletonOf } from './skeleton.ts';

/** A name made ready to be compared with others. */
export interface NameForm {
  readonly text: string;
  /** Folded, words divided by one blank. */
  readonly key: string;
  /** Folded, without blanks. */
  readonly compact: string;
  /** Words that say something; a country is `@az` in whatever language it stands. */
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly skeletons: readonly string[];
  /** Countries that it names, in their order. */
  readonly countries: readonly string[];
  /** First letters of its words, when it has three or more; else ''. */
  readonly initials: string;
  /** Whether it is written as an acronym. */
  readonly isAcronym: boolean;
}

/** Words of a name beyond these are left out: a name is not a text. */
const mostWords = 16;

/** Prepares a name. `gazetteer` tells which words mean a country. */
export function nameForm(text: string, gazetteer: Gazetteer): NameForm {
  const key = keyOf(text);
  const all = key
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, mostWords);
  const words: string[] = [];
  const weights: number[] = [];
  const countries: string[] = [];
  for (let at = 0; at < all.length; ) {
    const found = gazetteer.countryAt(all, at);
    if (found !== null) {
      words.push(`@${found.country}`);
      weights.push(1);
      countries.push(found.country);
      at += found.words;
      continue;
    }
    const word = kindWord(all[at] ?? '');
    const weight = weightOf(word);
    if (weight > 0) {
      words.push(word);
      weights.push(weight);
    }
    at += 1;
  }
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  const first = all.filter((word) => weightOf(word) > 0).map((word) => word[0] ?? '');
  return {
    text,
    key,
    compact: key.replaceAll(' ', ''),
    words,
    weights,
    skeletons: words.map((word) => (word.startsWith('@') ? word : skeletonOf(word))),
    countries,
    initials: first.length >= 3 ? first.join('') : '',
    isAcronym:
      letters.length >= 2 &&
      letters.length <= 7 &&
      letters === letters.toUpperCase() &&
      letters !== letters.toLowerCase(),
  };
}
