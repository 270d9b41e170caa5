import { type Gazetteer, keyOf } from './gazetteer.ts';
import { formalWeight, kindWord, weightOf } from './kind-words.ts';
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
  /** Those of them that a word says it is in (“in Peru”), and those that a word says it is of. */
  readonly inCountries: readonly string[];
  readonly ofCountries: readonly string[];
  /** First letters of its words, when it has three or more; else ''. */
  readonly initials: string;
  /** Whether it is written as an acronym. */
  readonly isAcronym: boolean;
}

/** Words of a name beyond these are left out: a name is not a text. */
const mostWords = 16;

const inWords = new Set('in to en au aux dans a v vo na im em no ante'.split(' '));
const ofWords = new Set('of de del di da do du des der von d'.split(' '));
/** Azerbaijani and Turkish “in”, as an ending: *Perudakı*. */
const inEnding = /[dt][ae]k[iy]$/u;

/** What a word before a country (or its ending) says: whether a thing is in it or of it; articles and “Republic” are passed over. */
function placeOf(all: readonly string[], at: number, last: string): 'in' | 'of' | null {
  if (inEnding.test(last)) return 'in';
  let isOf = false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const word = all[before] ?? '';
    if (inWords.has(word)) return 'in';
    isOf ||= ofWords.has(word);
    if (weightOf(word) > formalWeight) break;
  }
  return isOf ? 'of' : null;
}

/** The country that words from `at` on mean, but for one that is said better without the first: “de Corea” in “de Corea del Sur”. */
function countryFrom(
  all: readonly string[],
  at: number,
  gazetteer: Gazetteer,
): ReturnType<Gazetteer['countryAt']> {
  const found = gazetteer.countryAt(all, at);
  if (found === null || weightOf(all[at] ?? '') > 0) return found;
  const next = gazetteer.countryAt(all, at + 1);
  const isBetter = next !== null && (next.words >= found.words || next.country === found.country);
  return isBetter ? null : found;
}

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
  const placed: Record<'in' | 'of', string[]> = { in: [], of: [] };
  for (let at = 0; at < all.length; ) {
    const found = countryFrom(all, at, gazetteer);
    if (found !== null) {
      words.push(`@${found.country}`);
      weights.push(1);
      countries.push(found.country);
      const place = placeOf(all, at, all[at + found.words - 1] ?? '');
      if (place !== null) placed[place].push(found.country);
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
    inCountries: placed.in,
    ofCountries: placed.of,
    initials: first.length >= 3 ? first.join('') : '',
    isAcronym:
      letters.length >= 2 &&
      letters.length <= 7 &&
      letters === letters.toUpperCase() &&
      letters !== letters.toLowerCase(),
  };
}
