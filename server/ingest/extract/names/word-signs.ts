import type { WordClusters } from '../model/word-clusters.ts';
import { emptyHash, type Gazetteers, gazetteerKey, hashOnto, listBits } from './gazetteers.ts';

/** What a word shows on its own, all as numbers (hashes or bits), so that a feature is a mix of numbers. */
export interface WordSigns {
  readonly key: string;
  readonly form: number;
  readonly lower: number;
  readonly shape: number;
  readonly longShape: number;
  readonly starts: readonly [number, number, number];
  readonly ends: readonly [number, number, number];
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  /** Bits of the lists that the word stands in by itself. */
  readonly lists: number;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  /** `of`, `the`, `for` …: may stand between the capitals of one name. */
  readonly joins: boolean;
  readonly letters: boolean;
}

export interface NameResources {
  readonly clusters: WordClusters;
  readonly gazetteers: Gazetteers;
}

const joining = new Set([
  'of',
  'the',
  'for',
  'and',
  '&',
  'de',
  'la',
  'du',
  'des',
  'del',
  'in',
  'on',
  'to',
  "'s",
  '’s',
  '-',
  '–',
  'y',
  'e',
  'und',
  'et',
  'von',
  'van',
  'der',
  'al',
  'bin',
  'di',
  'da',
  'do',
  'dos',
  'ibn',
  'with',
  'against',
  "'",
  'für',
  'le',
  'les',
  'per',
]);
const longestPart = 24;

/** The signs of words, each worked out once: a text has few words, many times. Forgets when 50,000 are known. */
export function makeWordSigns({ clusters, gazetteers }: NameResources): (form: string) => WordSigns {
  const known = new Map<string, WordSigns>();
  return (form) => {
    let signs = known.get(form);
    if (signs === undefined) {
      signs = signsOf(form, clusters, gazetteers);
      if (known.size > 50_000) known.clear();
      known.set(form, signs);
    }
    return signs;
  };
}

function signsOf(whole: string, clusters: WordClusters, gazetteers: Gazetteers): WordSigns {
  const form = whole.length > longestPart ? whole.slice(0, longestPart) : whole;
  const lower = form.toLowerCase();
  let shape = '';
  let longShape = '';
  let capitals = 0;
  let letters = 0;
  for (const letter of form) {
    const kind = kindOfLetter(letter);
    if (kind === 'X') capitals += 1;
    if (kind === 'X' || kind === 'x') letters += 1;
    if (!shape.endsWith(kind)) shape += kind;
    if (longShape.length < 8) longShape += kind;
  }
  const key = gazetteerKey(form);
  const hash = (text: string): number => hashOnto(emptyHash, text);
  return {
    key,
    form: hash(form),
    lower: hash(lower),
    shape: hash(shape),
    longShape: hash(longShape),
    starts: [hash(lower.slice(0, 2)), hash(lower.slice(0, 3)), hash(lower.slice(0, 4))],
    ends: [hash(lower.slice(-2)), hash(lower.slice(-3)), hash(lower.slice(-4))],
    fine: clusters.fine(form),
    middle: clusters.middle(form),
    coarse: clusters.coarse(form),
    lists: key === '' ? 0 : gazetteers.find(hash(key)) & listBits,
    capital: longShape.startsWith('X'),
    allCapitals: capitals > 1 && capitals === letters,
    joins: joining.has(lower),
    letters: letters > 0,
  };
}

function kindOfLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 97 && code <= 122) return 'x';
  if (code >= 65 && code <= 90) return 'X';
  if (code >= 48 && code <= 57) return '9';
  if (code < 128) return letter;
  if (letter.toUpperCase() !== letter) return 'x';
  return letter.toLowerCase() !== letter ? 'X' : '·';
}
