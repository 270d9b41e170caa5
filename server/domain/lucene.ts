import type { SearchQuery, SearchTerm, SpelledWord } from './search-query.ts';
import { firstOfName, wholeName } from './words.ts';

/** Each fuzzy word may become 50 clauses, and Lucene allows 1,024 in all: so many words of a query may have a typing error. */
const mostFuzzyWords = 8;

const escaped = (word: string): string =>
  word.replace(/[+\-&|!(){}[\]^"~*?:\\/<>=]/gu, '\\$&').replace(/^(AND|OR|NOT|TO)$/u, '\\$&');

/** Words next to each other; they are letters and digits alone. */
const quoted = (words: readonly string[]): string => `"${words.join(' ')}"`;

/**
 * Exactly this word, with one score for every hit: what a term alone scores depends on how rare it is. The parser cannot read a
 * range whose end is a quotation mark or a backslash.
 */
const constant = (word: string, boost: number): string =>
  /["\\]/u.test(word) ? `${escaped(word)}^${boost}` : `["${word}" TO "${word}"]^${boost}`;

/** A typing error is looked for in words of five letters or more; in a number a changed digit is another number. */
export const mayBeMistyped = (word: string): boolean => /^\p{L}{5,}$/u.test(word);

/** What begins so; a whole word counts more. */
const unfinishedWord = (word: string): string =>
  `+${escaped(word)}* ${constant(word, 1_000)} ${escaped(word)}`;

const leaf = (word: string, unfinished: boolean): string =>
  unfinished ? `(${unfinishedWord(word)})` : escaped(word);

function spelled({ whole, parts }: SpelledWord, unfinished: boolean): string {
  const [only] = parts;
  if (only === undefined || (parts.length === 1 && only === whole)) return leaf(whole, unfinished);
  const last = parts.length - 1;
  const split = unfinished
    ? `(${parts.map((part, at) => `+${leaf(part, at === last)}`).join(' ')})`
    : parts.length === 1
      ? leaf(only, false)
      : quoted(parts);
  return `(${leaf(whole, unfinished)} OR ${split})`;
}

const strictTerm = (term: SearchTerm): string =>
  term.kind === 'phrase'
    ? `(${term.spellings
        .filter((words) => words.length > 0)
        .map(quoted)
        .join(' OR ')})`
    : `(${[...new Set(term.spellings.map((word) => spelled(word, term.unfinished)))].join(' OR ')})`;

/** A term that must be there. An unfinished word of one form stands without brackets: nested, Lucene takes half as long again. */
function required(term: SearchTerm): string {
  const [only, ...more] = term.kind === 'word' && term.unfinished ? term.spellings : [];
  const isPlain =
    only !== undefined && more.length === 0 && only.parts.length === 1 && only.parts[0] === only.whole;
  return isPlain ? unfinishedWord(only.whole) : `+${strictTerm(term)}`;
}

/** The words of a term that may be mistyped: those that are written without marks. */
export const mistypable = (term: SearchTerm): string[] =>
  term.kind === 'phrase'
    ? []
    : [...new Set(term.spellings.flatMap(({ parts }) => parts))].filter(mayBeMistyped);

/** Names that are the query, and names that begin with its first word, before names that contain it. */
function wholeNames(terms: readonly SearchTerm[]): string {
  const parts = terms.flatMap((term) => {
    const [first] = term.spellings;
    if (first === undefined) return [];
    return 'parts' in first ? (first.parts.length > 0 ? first.parts : [first.whole]) : first;
  });
  const [first = ''] = parts;
  const last = terms.at(-1);
  const isUnfinished = parts.length === 1 && last?.kind === 'word' && last.unfinished;
  const begins = isUnfinished ? `${escaped(firstOfName(first))}*^100` : constant(firstOfName(first), 100);
  return `${constant(wholeName(parts), 10_000)} ${begins}`;
}

/** A Lucene query for what has some of these folded words, those first that have most of them. */
export const anyWord = (field: string, words: readonly string[]): string =>
  `${field}:(${words.map(escaped).join(' ')})`;

export interface LuceneQueries {
  /** Every word is there: exactly, or, for an unfinished one, at the beginning of a word. */
  readonly strict: string;
  /** What `strict` does not find and a typing error explains; null when no word may have one. */
  readonly loose: string | null;
  /** Both. */
  readonly all: string;
}

/**
 * Lucene queries for what a user typed, over the field `searchKey` and the fields that hold types; null when there are no words. Nothing of the input
 * reaches the parser unescaped. Folded words are lower case, so that no operator word can arise.
 * @param types ids of entity types, one of which a hit must have in one of `typeFields`; null for any
 */
export function luceneQueries(
  { terms }: SearchQuery,
  {
    field,
    names,
    typeFields,
    types,
  }: {
    readonly field: string;
    readonly names: boolean;
    readonly typeFields: readonly string[];
    readonly types: readonly string[] | null;
  },
): LuceneQueries | null {
  if (terms.length === 0) return null;
  const oneOf =
    types === null ? '' : typeFields.map((name) => `${name}:(${types.map(escaped).join(' ')})`).join(' ');
  const typed = types === null ? '' : ` +(${oneOf})^0`;
  const strict = terms.map(required).join(' ');
  let fuzzy = 0;
  const loose = terms.map((term) => {
    const words = mistypable(term).slice(0, mostFuzzyWords - fuzzy);
    fuzzy += words.length;
    return `+(${[`${strictTerm(term)}^10`, ...words.map((word) => `${escaped(word)}~1`)].join(' ')})`;
  });
  const lifted = names ? ` ${wholeNames(terms)}` : '';
  return {
    strict: `+${field}:(${strict}${lifted})${typed}`,
    loose: fuzzy === 0 ? null : `+${field}:(${loose.join(' ')}) -${field}:(${strict})${typed}`,
    all: fuzzy === 0 ? `+${field}:(${strict})${typed}` : `+${field}:(${loose.join(' ')})${typed}`,
  };
}
