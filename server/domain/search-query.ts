import { hasSecondSpelling, type Spelling } from './fold.ts';
import { wordsOf } from './words.ts';

/** Whether the last word may be unfinished. */
export type SearchMode = 'TYPE_AHEAD' | 'WORDS';

/** A word in one spelling: as it stands between blanks, and split at everything that is no letter or digit. */
export interface SpelledWord {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** One thing that a hit must have: a word in one of its spellings, or words next to each other. */
export type SearchTerm =
  | { readonly kind: 'word'; readonly spellings: readonly SpelledWord[]; readonly unfinished: boolean }
  | { readonly kind: 'phrase'; readonly spellings: readonly (readonly string[])[] };

export interface SearchQuery {
  readonly terms: readonly SearchTerm[];
  /** Sentences for the reader about what was left out. */
  readonly warnings: readonly string[];
}

/** More words than this are left out of a query, so that Lucene's limit of clauses is never met. */
export const maximumQueryWords = 64;

/** A quotation: a mark that opens one before a word and one that closes it after. A lone mark is a letter. */
const quotation = /(?<![\p{L}\p{N}])(?:"([^"]+)"|“([^“”]+)”)(?![\p{L}\p{N}])/gu;

const spellingsOf = (text: string): Spelling[] => (hasSecondSpelling(text) ? ['plain', 'second'] : ['plain']);

function phraseOf(text: string): SearchTerm | null {
  const spellings = spellingsOf(text).map((spelling) =>
    wordsOf(text, spelling).parts.map((part) => part.folded),
  );
  return spellings.some((words) => words.length > 0) ? { kind: 'phrase', spellings } : null;
}

function wordTerm(word: string): SearchTerm | null {
  const spellings = spellingsOf(word).flatMap((spelling): SpelledWord[] => {
    const { parts, between } = wordsOf(word, spelling);
    const whole = between[0]?.folded;
    return whole === undefined ? [] : [{ whole, parts: parts.map((part) => part.folded) }];
  });
  return spellings.length === 0 ? null : { kind: 'word', spellings, unfinished: false };
}

/** What is to be found: words between blanks and quotations, in order. Splits where folding splits. */
function termsOf(input: string): SearchTerm[] {
  const words = (text: string): SearchTerm[] =>
    wordsOf(text).between.flatMap(({ start, end }) => wordTerm(text.slice(start, end)) ?? []);
  const terms: SearchTerm[] = [];
  let at = 0;
  for (const match of input.matchAll(quotation)) {
    const phrase = phraseOf(match[1] ?? match[2] ?? '');
    if (!phrase) continue;
    terms.push(...words(input.slice(at, match.index)), phrase);
    at = match.index + match[0].length;
  }
  return [...terms, ...words(input.slice(at))];
}

const lengthOf = ({ kind, spellings }: SearchTerm): number => {
  const lengths =
    kind === 'phrase' ? spellings.map((words) => words.length) : spellings.map(({ parts }) => parts.length);
  return Math.max(1, ...lengths);
};

/**
 * Reads what a user typed. Every text is a query: operators of search languages are letters here. One without words has no terms.
 */
export function readQuery(input: string, mode: SearchMode): SearchQuery {
  const all = termsOf(input);
  let words = 0;
  const terms = all.filter((term) => {
    words += lengthOf(term);
    return words <= maximumQueryWords;
  });
  const isWhole = terms.length === all.length;
  const last = terms.at(-1);
  if (mode === 'TYPE_AHEAD' && isWhole && last?.kind === 'word')
    terms.splice(-1, 1, { ...last, unfinished: true });
  const warnings = isWhole
    ? []
    : [`Only the first ${maximumQueryWords} words of the query were searched for; ${words} were given.`];
  return { terms, warnings };
}
