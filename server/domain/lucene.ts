import { foldedWords } from './fold.ts';

/** More words than this are left out of a query, so that Lucene's clause limit is never met. */
export const maximumQueryWords = 64;

const escaped = (word: string): string =>
  word.replace(/[+\-&|!(){}[\]^"~*?:\\/<>=]/gu, '\\$&').replace(/^(AND|OR|NOT|TO)$/u, '\\$&');

/** A finished word counts more than one that only begins so: a prefix alone scores the same for every hit. */
const term = (word: string, unfinished: boolean): string =>
  unfinished ? `(${escaped(word)}^4 OR ${escaped(word)}*)` : escaped(word);

/**
 * A Lucene query for words typed by a user; null when there are none. Every word must occur; the last may be unfinished.
 * Nothing of the input reaches the parser unescaped. Folded words are lower case, so that no operator word can arise.
 */
export function luceneQuery(input: string): string | null {
  const words = foldedWords(input).slice(0, maximumQueryWords);
  if (words.length === 0) return null;
  return words
    .map((word, index) => {
      const isLast = index === words.length - 1;
      const parts = word.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      const whole = term(word, isLast);
      if (parts.length === 0 || (parts.length === 1 && parts[0] === word)) return `+${whole}`;
      const split = parts.map((part, at) => `+${term(part, isLast && at === parts.length - 1)}`).join(' ');
      return `+(${whole} OR (${split}))`;
    })
    .join(' ');
}
