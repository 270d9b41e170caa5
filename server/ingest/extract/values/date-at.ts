import type { ParsedToken } from '../analysis.ts';
import { digitsOf } from './number-at.ts';
import { decadeWords, months, ordinals, type TimeUnit, weekdays } from './value-words.ts';

/** What the words of a date say, before anything is known about when they were written. */
export type DateWords =
  | {
      readonly kind: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      /** The words name the weekday too (`Friday, May 26`). */
      readonly weekday?: number;
      /** Said of every year: `4th of July`. */
      readonly everyYear?: boolean;
    }
  | { readonly kind: 'season'; readonly season: number; readonly year?: number; readonly shift?: number }
  /** `year` is the first of the ten or the hundred. */
  | { readonly kind: 'decade' | 'century'; readonly year: number; readonly inThisCentury?: boolean }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift?: number }
  | { readonly kind: 'month-of'; readonly month: number; readonly shift: number }
  /** `by` units away from the day of writing: `last year` is -1 year. */
  | {
      readonly kind: 'shift';
      readonly unit: TimeUnit;
      readonly by: number;
      readonly approximate?: boolean;
      readonly ago?: boolean;
    }
  /** The `count` units that end (or begin, when negative) on the day of writing. */
  | { readonly kind: 'stretch'; readonly unit: TimeUnit; readonly count: number }
  /** `by` units away from the date spoken of last: `the following month`. */
  | { readonly kind: 'anaphor'; readonly unit: TimeUnit; readonly by: number };

export type Part = 'early' | 'mid' | 'late';

export interface DateAt {
  readonly words: DateWords;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly part?: Part;
  readonly approximate?: boolean;
  readonly uncertain?: boolean;
}

/** A sentence as the recognisers read it: its tokens and their forms in small letters. */
export interface Words {
  readonly tokens: readonly ParsedToken[];
  readonly words: readonly string[];
}

export const isCapital = (form: string | undefined): boolean =>
  form !== undefined && form >= 'A' && form < '[';

/** `May` and `March` are words too: as months they are written with a capital and are no verb. */
export function monthAt({ tokens, words }: Words, at: number): number | undefined {
  const month = months.get(words[at] ?? '');
  const token = tokens[at];
  if (month === undefined || token === undefined || !isCapital(token.form)) return undefined;
  const doubtful = month === 5 || month === 3 || words[at] === 'jan' || words[at] === 'august';
  return doubtful && !token.tag.startsWith('NNP') && dayOf(words[at + 1]) === undefined ? undefined : month;
}

/** A day's number, `22` or `22nd`. */
export function dayOf(word: string | undefined): number | undefined {
  if (word === undefined || word.length > 4) return undefined;
  const number = word.length > 2 ? ordinalOf(word) : digitsOf(word);
  return number !== undefined && Number.isInteger(number) && number >= 1 && number <= 31 ? number : undefined;
}

/** `32nd`, `first`: the number of an ordinal. */
export function ordinalOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const named = ordinals.get(word);
  if (named !== undefined) return named;
  const first = word.charCodeAt(0);
  if (first < 48 || first > 57 || word.length < 3 || word.length > 7) return undefined;
  const ending = word.slice(-2);
  return ending === 'th' || ending === 'st' || ending === 'nd' || ending === 'rd'
    ? digitsOf(word.slice(0, -2))
    : undefined;
}

/** A year in four digits. */
export function yearOf(word: string | undefined): number | undefined {
  if (word?.length !== 4) return undefined;
  for (let at = 0; at < 4; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 48 || code > 57) return undefined;
  }
  const year = Number(word);
  return year >= 1000 && year <= 2199 ? year : undefined;
}

const isComma = (word: string | undefined): boolean => word === ',';

/** `[Friday,] May 26[th][, 2015]`, `[Friday,] [the] 26[th] [of] May[, 2015]`, `May [of] 2015`, `2015-05-26`. */
export function calendarAt(sentence: Words, at: number): DateAt | undefined {
  const { words } = sentence;
  let from = at;
  const weekday = weekdays.get(words[at] ?? '');
  if (weekday !== undefined) {
    from = at + 1;
    if (isComma(words[from])) from += 1;
    if (words[from] === 'the') from += 1;
  }
  const dated = monthFirst(sentence, from) ?? dayFirst(sentence, from) ?? isoAt(words, from);
  if (dated === undefined) return undefined;
  return {
    from: at,
    to: dated.to,
    words: { ...dated.date, kind: 'calendar', ...(weekday === undefined ? {} : { weekday }) },
  };
}

interface Dated {
  readonly to: number;
  readonly date: {
    readonly year?: number;
    readonly month: number;
    readonly day?: number;
    readonly everyYear?: boolean;
  };
}

function withYear(words: readonly string[], to: number, date: Dated['date']): Dated {
  const skip = isComma(words[to]) ? to + 1 : words[to] === 'of' && date.day === undefined ? to + 1 : to;
  const era = eraYearAt(words, skip);
  if (era !== undefined) return { to: era.to, date: { ...date, year: era.year } };
  const inYear = words[to] === 'in' && date.day === undefined ? yearOf(words[to + 1]) : undefined;
  if (inYear !== undefined) return { to: to + 2, date: { ...date, year: inYear } };
  const year = yearOf(words[skip]);
  return year === undefined ? { to, date } : { to: skip + 1, date: { ...date, year } };
}

function monthFirst(sentence: Words, at: number): Dated | undefined {
  const month = monthAt(sentence, at);
  if (month === undefined) return undefined;
  const { words } = sentence;
  const next = words[at + 1] === 'the' ? at + 2 : at + 1;
  const day = dayOf(words[next]);
  // “May 10 people” counts people: a day is not followed by what it would count.
  if (day === undefined) return withYear(words, at + 1, { month });
  return withYear(words, next + 1, { month, day });
}

function dayFirst(sentence: Words, at: number): Dated | undefined {
  const { words } = sentence;
  const day = dayOf(words[at]) ?? (words[at + 1] === 'of' ? ordinals.get(words[at] ?? '') : undefined);
  if (day === undefined) return undefined;
  const ordinal = ordinalOf(words[at]) !== undefined;
  const next = words[at + 1] === 'of' ? at + 2 : at + 1;
  const month = monthAt(sentence, next);
  if (month === undefined) return undefined;
  const dated = withYear(words, next + 1, { month, day });
  const holiday = ordinal && next === at + 2 && month === 7 && day === 4 && dated.date.year === undefined;
  return holiday ? { ...dated, date: { ...dated.date, everyYear: true } } : dated;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/u;

function isoAt(words: readonly string[], at: number): Dated | undefined {
  const word = words[at] ?? '';
  // The attacks of that day go by it.
  if (word === '9/11') return { to: at + 1, date: { year: 2001, month: 9, day: 11 } };
  const whole = word.length === 10 ? isoDate.exec(word) : null;
  const parts = whole
    ? whole.slice(1)
    : words[at + 1] === '-' && words[at + 3] === '-'
      ? [word, words[at + 2] ?? '', words[at + 4] ?? '']
      : undefined;
  if (parts === undefined) return undefined;
  const [year, month, day] = [yearOf(parts[0]), digitsOf(parts[1] ?? ''), dayOf(parts[2])];
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12)
    return undefined;
  return { to: whole ? at + 1 : at + 5, date: { year, month, day } };
}

const eras: ReadonlyMap<string, 1 | -1> = new Map([
  ['ad', 1],
  ['a.d.', 1],
  ['ce', 1],
  ['c.e.', 1],
  ['bc', -1],
  ['b.c.', -1],
  ['bce', -1],
  ['b.c.e.', -1],
]);

/** `347 AD`, `AD 842`, `5000 BCE`, as the astronomical year that EDTF counts in: 1 BC is 0. */
export function eraYearAt(
  words: readonly string[],
  at: number,
): { readonly to: number; readonly year: number } | undefined {
  const leads = words[at] === 'ad' || words[at] === 'a.d.';
  const number = digitsOf(words[leads ? at + 1 : at] ?? '');
  const era = leads ? 1 : eras.get(words[at + 1] ?? '');
  if (number === undefined || era === undefined || !Number.isInteger(number) || number < 1 || number > 9999) {
    return undefined;
  }
  return { to: at + 2, year: era === 1 ? number : 1 - number };
}

const direct = new Set(['early', 'mid', 'late', '-']);

/** `the 1980s`, `'80s`, `the eighties`, `19th century`, `seventeenth-century`, `7th century BC`. */
export function decadeOrCenturyAt(words: readonly string[], at: number): DateAt | undefined {
  const word = words[at] ?? '';
  const plain = /^['’]?(\d{2}|\d{4})['’]?s$/u;
  const decade =
    word.length >= 3 && word.length <= 7 && word.endsWith('s') ? plain.exec(word)?.[1] : undefined;
  if (decade?.endsWith('0')) {
    const year = Number(decade);
    if (decade.length === 4) {
      return {
        from: at,
        to: at + 1,
        words: { kind: year % 100 === 0 && year < 2000 ? 'century' : 'decade', year },
      };
    }
    // “her 80s” are years of a life.
    const era =
      words[at - 1] === 'the' ||
      word.charCodeAt(0) > 57 ||
      word.charCodeAt(0) === 39 ||
      direct.has(words[at - 1] ?? '');
    return era
      ? { from: at, to: at + 1, words: { kind: 'decade', year: 1900 + year, inThisCentury: true } }
      : undefined;
  }
  const named = decadeWords.get(word);
  if (named !== undefined && words[at - 1] === 'the') {
    return { from: at, to: at + 1, words: { kind: 'decade', year: 1900 + named, inThisCentury: true } };
  }
  const count = ordinalOf(word) ?? 0;
  const twenty = word === 'twenty' && words[at + 1] === '-' ? 20 + (ordinalOf(words[at + 2]) ?? 0) : 0;
  const at2 = twenty > 20 ? at + 3 : at + 1;
  const next = words[at2] === '-' ? at2 + 1 : at2;
  const century = twenty > 20 ? twenty : count;
  if (century < 1 || century > 22 || (words[next] !== 'century' && words[next] !== 'centuries'))
    return undefined;
  const era = eras.get(words[next + 1] ?? '');
  // EDTF cannot mask digits of years before year 1; the century's first year and its last stand for it.
  const year = era === -1 ? -century * 100 : (century - 1) * 100;
  return { from: at, to: era === undefined ? next + 1 : next + 2, words: { kind: 'century', year } };
}
