import { findMatches, type Match, type Span, shownBy, spansOf } from './mark-matches.ts';
import type { SearchQuery } from './search-query.ts';

/** A piece of a text that shows where a query was found. */
export interface Snippet {
  readonly text: string;
  /** Where it begins in the whole text, UTF-16 code units. */
  readonly start: number;
  /** What to mark, counted from the beginning of the snippet. */
  readonly spans: readonly Span[];
}

/** UTF-16 code units of a snippet, about. */
const snippetUnits = 240;
/** How much of it may stand before the first match. */
const leadUnits = 60;

/** The nearest place to `at` that is between words, within `reach` code units in the direction of `step`. */
function betweenWords(text: string, at: number, step: -1 | 1, reach = 24): number {
  for (let far = 0; far <= reach; far += 1) {
    const place = at + step * far;
    if (place <= 0) return 0;
    if (place >= text.length) return text.length;
    if (/\s/u.test(text[step === 1 ? place : place - 1] ?? ' ')) return place;
  }
  // Never between the halves of a surrogate pair.
  return /[\udc00-\udfff]/u.test(text[at] ?? '') ? at + step : at;
}

/** The stretch of a text that shows most of the query, cut between words. */
export function makeSnippet(text: string, query: SearchQuery): Snippet {
  const matches = findMatches(text, query);
  let best: Match[] = [];
  let shown: readonly number[] = [0, 0, 0];
  for (const [at, { span }] of matches.entries()) {
    const limit = span[0] + snippetUnits - leadUnits;
    const inside: Match[] = [];
    for (let next = at; next < matches.length; next += 1) {
      const match = matches[next];
      if (!match || match.span[0] >= limit) break;
      if (next === at || match.span[1] <= limit) inside.push(match);
    }
    const now = shownBy(inside);
    if ((now.map((value, part) => value - (shown[part] ?? 0)).find(Boolean) ?? 0) > 0)
      [best, shown] = [inside, now];
    if (at >= 500) break;
  }
  const spans = spansOf(best);
  const first = spans[0]?.[0] ?? 0;
  const start = first <= leadUnits ? 0 : Math.min(first, betweenWords(text, first - leadUnits, 1));
  const last = spans.at(-1)?.[1] ?? 0;
  const end = Math.max(last, betweenWords(text, Math.min(text.length, start + snippetUnits), 1));
  return {
    text: text.slice(start, end),
    start,
    spans: spans.map(([from, to]) => [from - start, to - start]),
  };
}
