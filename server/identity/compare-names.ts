import { distance } from 'fastest-levenshtein';
import { tellsApart } from './kind-words.ts';
import type { NameForm } from './name-form.ts';

/** How two names compare; shares and likenesses run from 0 to 1. */
export interface NameLikeness {
  readonly one: NameForm;
  readonly other: NameForm;
  readonly equal: boolean;
  /** The share of what the names say that both say: of the one that says more, and of the one that says less. */
  readonly least: number;
  readonly most: number;
  /** Likeness of the letters, and of the consonants as they sound. */
  readonly letters: number;
  readonly sound: number;
  readonly acronym: boolean;
  /** Whether each has words of its own that the other lacks. */
  readonly contradicts: boolean;
  /** Words of one alone that tell things apart (“North”, a number). */
  readonly apart: boolean;
  /** Both name the same two countries, the other way round: an embassy of A in B and of B in A. */
  readonly swapped: boolean;
  /** They name countries, and not the same. */
  readonly otherCountries: boolean;
}

const ratio = (one: string, other: string): number => {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 0 : 1 - distance(one, other) / longest;
};

const leastWordLikeness = 0.72;

function wordLikeness(one: NameForm, at: number, other: NameForm, there: number): number {
  const [word = '', with_ = ''] = [one.words[at], other.words[there]];
  if (word === with_) return 1;
  if (word.startsWith('@') || with_.startsWith('@') || tellsApart(word) || tellsApart(with_)) return 0;
  if (word.length === 1 || with_.length === 1) return word[0] === with_[0] ? 0.75 : 0;
  const [bones = '', others = ''] = [one.skeletons[at], other.skeletons[there]];
  const alike = ratio(word, with_);
  return bones === others && bones.length > 1 ? Math.max(0.85, alike) : alike;
}

/** Whether a word is a country that the other name leaves out, its thing being known to be of it. */
function isKnown(form: NameForm, at: number, other: NameForm, countries: Countries): boolean {
  const word = form.words[at] ?? '';
  return (
    form.words.length > 1 &&
    other.countries.length === 0 &&
    word.startsWith('@') &&
    countries.includes(word.slice(1))
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** Countries that things are known to be of, besides what their names say. */
export type Countries = readonly string[];

/**
 * Compares two names word by word: each word of the one with the likest that is left of the other. A country that one name says and the other
 * leaves out is no difference when that other is known to be of it.
 */
export function compareNames(
  one: NameForm,
  other: NameForm,
  ofOne: Countries = [],
  ofOther: Countries = [],
): NameLikeness {
  const taken = new Set<number>();
  const alone: number[] = [];
  let shared = 0;
  let sharedThere = 0;
  let unsaid = 0;
  for (let at = 0; at < one.words.length; at += 1) {
    let best = leastWordLikeness;
    let place = -1;
    for (let there = 0; there < other.words.length; there += 1) {
      if (taken.has(there)) continue;
      const alike = wordLikeness(one, at, other, there);
      if (alike > best) [best, place] = [alike, there];
    }
    if (place === -1) {
      if (isKnown(one, at, other, ofOther)) unsaid += one.weights[at] ?? 0;
      else alone.push(at);
      continue;
    }
    taken.add(place);
    shared += best * (one.weights[at] ?? 0);
    sharedThere += best * (other.weights[place] ?? 0);
  }
  const aloneThere: number[] = [];
  let unsaidThere = 0;
  for (let there = 0; there < other.words.length; there += 1) {
    if (taken.has(there)) continue;
    if (isKnown(other, there, one, ofOne)) unsaidThere += other.weights[there] ?? 0;
    else aloneThere.push(there);
  }
  const [whole, wholeThere] = [sum(one.weights) - unsaid, sum(other.weights) - unsaidThere];
  const covers = [whole === 0 ? 0 : shared / whole, wholeThere === 0 ? 0 : sharedThere / wholeThere];
  const heavy = (form: NameForm, places: readonly number[]) => sum(places.map((at) => form.weights[at] ?? 0));
  const isAcronymOf = (short: NameForm, long: NameForm) =>
    short.isAcronym && long.initials !== '' && short.compact === long.initials;
  const sameCountries = one.countries.every((country) => other.countries.includes(country));
  return {
    one,
    other,
    equal: one.compact === other.compact,
    least: Math.min(...covers),
    most: Math.max(...covers),
    letters: ratio(one.compact, other.compact),
    sound: ratio(one.skeletons.join(''), other.skeletons.join('')),
    acronym: isAcronymOf(one, other) || isAcronymOf(other, one),
    contradicts: heavy(one, alone) >= 0.4 && heavy(other, aloneThere) >= 0.4,
    apart:
      alone.some((at) => tellsApart(one.words[at] ?? '')) ||
      aloneThere.some((at) => tellsApart(other.words[at] ?? '')),
    swapped:
      sameCountries &&
      one.countries.length === 2 &&
      other.countries.length === 2 &&
      one.countries[0] !== one.countries[1] &&
      one.countries[0] === other.countries[1],
    otherCountries: one.countries.length > 0 && other.countries.length > 0 && !sameCountries,
  };
}

const nearness = ({ equal, least, most, letters, sound, acronym, apart, swapped }: NameLikeness): number =>
  (equal ? 3 : 0) +
  least * 2 +
  most +
  letters +
  sound +
  (acronym ? 3 : 0) -
  (apart ? 1 : 0) -
  (swapped ? 2 : 0);

/** The two names of two things that are nearest to each other. */
export function nearestNames(
  ones: readonly NameForm[],
  others: readonly NameForm[],
  ofOnes: Countries,
  ofOthers: Countries,
): NameLikeness | null {
  let best: NameLikeness | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of ones)
    for (const other of others) {
      const likeness = compareNames(one, other, ofOnes, ofOthers);
      const near = nearness(likeness);
      if (near > most) [best, most] = [likeness, near];
    }
  return best;
}
