import { hasSecondSpelling } from './fold.ts';
import { isOneEditAway } from './is-one-edit-away.ts';
import { mistypable } from './lucene.ts';
import type { SearchQuery, SearchTerm } from './search-query.ts';
import { type Words, wordsOf } from './words.ts';

/** [start, end) in UTF-16 code units of the text that was marked. */
export type Span = readonly [number, number];

/** One term of a query found in a text. */
export interface Match {
  readonly term: number;
  readonly span: Span;
  readonly exact: boolean;
}

function sequenceAt(words: Words['parts'], at: number, wanted: readonly string[]): boolean {
  return wanted.every((word, index) => words[at + index]?.folded === word);
}

/** Finds words in a row. */
function phrases(words: Words['parts'], wanted: readonly string[]): Span[] {
  if (wanted.length === 0) return [];
  return words.flatMap((word, at): Span[] =>
    sequenceAt(words, at, wanted) ? [[word.start, words[at + wanted.length - 1]?.end ?? word.end]] : [],
  );
}

/** Finds words that are `wanted` or, when it is unfinished, begin so: then only what was typed is marked. */
function plainWords(
  { text }: Words,
  words: Words['parts'],
  wanted: string,
  unfinished: boolean,
): [Span, boolean][] {
  return words.flatMap((word): [Span, boolean][] => {
    if (word.folded === wanted) return [[[word.start, word.end], true]];
    if (!unfinished || !word.folded.startsWith(wanted)) return [];
    return [[[word.start, text.ends[word.at + wanted.length - 1] ?? word.end], false]];
  });
}

function matchesOf(term: SearchTerm, index: number, words: Words): Match[] {
  const exactly = (span: Span): Match => ({ term: index, span, exact: true });
  if (term.kind === 'phrase')
    return term.spellings.flatMap((wanted) => phrases(words.parts, wanted).map(exactly));
  const { unfinished } = term;
  const found = (list: [Span, boolean][]): Match[] =>
    list.map(([span, exact]) => ({ term: index, span, exact }));
  const matches = term.spellings.flatMap(({ whole, parts }): Match[] => {
    if (parts.length === 1) return found(plainWords(words, words.parts, parts[0] ?? '', unfinished));
    const marked = found(plainWords(words, words.between, whole, unfinished));
    if (marked.length > 0 || parts.length === 0) return marked;
    if (!unfinished) return phrases(words.parts, parts).map(exactly);
    return parts.flatMap((part, at) => found(plainWords(words, words.parts, part, at === parts.length - 1)));
  });
  if (matches.length > 0) return matches;
  const mistyped = mistypable(term);
  return words.parts
    .filter(({ folded }) => mistyped.some((word) => isOneEditAway(word, folded)))
    .map(({ start, end }) => ({ term: index, span: [start, end] as const, exact: false }));
}

/** Where a query's terms stand in a text, in order. A typing error counts only for a term that is nowhere else. */
export function findMatches(text: string, { terms }: SearchQuery): Match[] {
  const spellings = hasSecondSpelling(text) ? [wordsOf(text), wordsOf(text, 'second')] : [wordsOf(text)];
  return spellings
    .flatMap((words) => terms.flatMap((term, index) => matchesOf(term, index, words)))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** The spans of matches without overlaps, in order. */
export function spansOf(matches: readonly Match[]): Span[] {
  const spans: Span[] = [];
  for (const { span } of matches) if (span[0] >= (spans.at(-1)?.[1] ?? 0)) spans.push(span);
  return spans;
}

/** What a text shows of a query: how many of its terms, how many of these exactly, how many code units. More is better. */
export function shownBy(matches: readonly Match[]): readonly [number, number, number] {
  const terms = new Set(matches.map(({ term }) => term));
  const exact = new Set(matches.filter((match) => match.exact).map(({ term }) => term));
  const units = spansOf(matches).reduce((sum, [start, end]) => sum + end - start, 0);
  return [terms.size, exact.size, units];
}

export interface Marked<T> {
  readonly best: T;
  readonly spans: readonly Span[];
}

/** The candidate whose text shows most of the query; the first of those that show the same. */
export function bestMarked<T>(
  candidates: readonly T[],
  textOf: (one: T) => string,
  query: SearchQuery,
): Marked<T> | null {
  let best: { one: T; matches: Match[]; shown: readonly number[] } | null = null;
  for (const one of candidates) {
    const matches = findMatches(textOf(one), query);
    const shown = shownBy(matches);
    const difference =
      best === null ? 1 : (shown.map((value, at) => value - (best?.shown[at] ?? 0)).find(Boolean) ?? 0);
    if (difference > 0) best = { one, matches, shown };
  }
  return best === null ? null : { best: best.one, spans: spansOf(best.matches) };
}
