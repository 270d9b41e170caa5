import {
  calendarAt,
  type DateAt,
  type DateWords,
  dayOf,
  decadeOrCenturyAt,
  eraYearAt,
  type Part,
  type Words,
  yearOf,
} from './date-at.ts';
import { digitsOf } from './number-at.ts';
import { relativeAt, seasonAt } from './relative-date-at.ts';
import { currencies, months } from './value-words.ts';

/** How a date bounds what it is said of: `since 2013`, `until May`. */
export type Bound = 'from' | 'to';

/** One date or one range of a sentence, as its words say it. */
export interface DateMention {
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly start: DateAt;
  /** Last date of a range. */
  readonly end?: DateAt;
  readonly bound?: Bound;
}

/** Dates of one sentence in reading order, none inside another. */
export function findDates(sentence: Words): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < sentence.words.length; at += 1) {
    const mention = mentionAt(sentence, at);
    if (mention === undefined) continue;
    const last = found[found.length - 1];
    found.push(last !== undefined && mention.from < last.to ? { ...mention, from: last.to } : mention);
    at = mention.to - 1;
  }
  return found;
}

function dateAt(sentence: Words, at: number): DateAt | undefined {
  const { words } = sentence;
  const era = eraYearAt(words, at);
  return (
    calendarAt(sentence, at) ??
    decadeOrCenturyAt(words, at) ??
    seasonAt(words, at) ??
    (era && { from: at, to: era.to, words: { kind: 'calendar', year: era.year } }) ??
    relativeAt(sentence, at) ??
    bareYearAt(sentence, at)
  );
}

function mentionAt(sentence: Words, at: number): DateMention | undefined {
  const range = daysOfOneMonthAt(sentence, at);
  const first = range?.start ?? dateAt(sentence, at);
  if (first === undefined) return undefined;
  const start = withModifiers(sentence, first);
  const end = range?.end ?? rangeEndAt(sentence, start);
  const { words } = sentence;
  let { from } = start;
  const joined = words[start.to] === 'to' || words[start.to] === '–' || words[start.to] === '-';
  if (end === undefined && joined && lasting.has(words[start.to + 1] ?? '') && isFixed(start.words)) {
    return { from, to: start.to + 2, start, bound: 'from' };
  }
  const before = words[from - 1];
  const to = end?.to ?? start.to;
  if (end !== undefined) {
    const opens = before === 'from' || before === 'between';
    if (opens) from -= 1;
    return { from, to, start: sharingYear(start, end), end };
  }
  const bound = before === undefined ? undefined : bounds.get(before);
  if (bound !== undefined && isFixed(start.words)) return { from: from - 1, to, start, bound };
  return { from, to, start };
}

const bounds: ReadonlyMap<string, Bound> = new Map([
  ['since', 'from'],
  ['after', 'from'],
  ['until', 'to'],
  ['till', 'to'],
  ['before', 'to'],
  ['by', 'to'],
]);
/** What a range ends with that is not over: `2013 – present`. */
const lasting = new Set(['present', 'now', 'today', 'date']);
const isFixed = (words: DateWords): boolean => words.kind !== 'anaphor' && words.kind !== 'stretch';

const parts: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['later', 'late'],
  ['end', 'late'],
]);
const approximations = new Set(['about', 'around', 'circa', 'c.', 'ca.', 'ca', 'approximately', 'roughly']);
const doubts = new Set(['possibly', 'perhaps', 'probably', 'maybe', 'likely']);

/** Takes in what stands before a date: `early 1992`, `the mid-1980s`, `the end of 2016`, `around 1850`, `possibly 1667`. */
function withModifiers({ words }: Words, date: DateAt): DateAt {
  let from = date.from;
  let part: Part | undefined;
  let approximate = false;
  let uncertain = false;
  if (words[from - 1] === 'the' && (date.words.kind === 'decade' || date.words.kind === 'century')) from -= 1;
  const dashed = words[from - 1] === '-' ? from - 1 : from;
  const direct = parts.get(words[dashed - 1] ?? '');
  if (direct !== undefined && !['beginning', 'start', 'end', 'middle'].includes(words[dashed - 1] ?? '')) {
    part = direct;
    from = dashed - 1;
  } else if (words[from - 1] === 'of' && parts.has(words[from - 2] ?? '')) {
    part = parts.get(words[from - 2] ?? '');
    from -= 2;
  } else if (words[from - 1] === 'of' && words[from - 2] === 'part' && parts.has(words[from - 3] ?? '')) {
    part = parts.get(words[from - 3] ?? '');
    from -= 3;
  }
  if (part !== undefined && words[from - 1] === 'the') from -= 1;
  if (approximations.has(words[from - 1] ?? '')) {
    approximate = true;
    from -= 1;
  }
  if (doubts.has(words[from - 1] ?? '')) {
    uncertain = true;
    from -= 1;
  }
  return {
    ...date,
    from,
    ...(part === undefined ? {} : { part }),
    ...(approximate ? { approximate } : {}),
    ...(uncertain ? { uncertain } : {}),
  };
}

const joints = new Set(['to', '-', '–', '—', 'through', 'until', 'till', 'and']);

/** The last date of a range that `start` begins: `2001 to 2005`, `1892 – 94`, `between May and July 1990`. */
function rangeEndAt(sentence: Words, start: DateAt): DateAt | undefined {
  const { words } = sentence;
  const joint = words[start.to];
  if (joint === undefined || !joints.has(joint) || !isFixed(start.words)) return undefined;
  const opening = words[start.from - 1];
  if (joint === 'and' && opening !== 'between') return undefined;
  if (joint !== 'and' && joint !== 'to' && opening === 'between') return undefined;
  const at = start.to + 1;
  const year = start.words.kind === 'calendar' ? start.words.year : undefined;
  const short = words[at];
  if (year !== undefined && year >= 1000 && short?.length === 2 && (joint === '-' || joint === '–')) {
    const number = digitsOf(short);
    const end = number === undefined ? 0 : Math.floor(year / 100) * 100 + number;
    const day = months.has(words[at + 1] ?? '') && start.words.kind === 'calendar';
    if (end > year && !day) return { from: at, to: at + 1, words: { kind: 'calendar', year: end } };
  }
  if ((words[at] === 'the' || parts.has(words[at] ?? '')) && dateAt(sentence, at) === undefined) {
    const later = dateAt(sentence, at + 1) ?? (words[at + 1] === '-' ? dateAt(sentence, at + 2) : undefined);
    return later && canEnd(start.words, later.words) ? withModifiers(sentence, later) : undefined;
  }
  const end = dateAt(sentence, at);
  return end && canEnd(start.words, end.words) ? end : undefined;
}

/** A dash also parts what is no range: `February 6 – this year`. */
const canEnd = (start: DateWords, end: DateWords): boolean =>
  isFixed(end) && (end.kind === start.kind || (isDecade(start) && isDecade(end)));
const isDecade = (words: DateWords): boolean => words.kind === 'decade' || words.kind === 'century';

/** In `November 20 to December 11, 2013` both days are of that year. */
function sharingYear(start: DateAt, end: DateAt): DateAt {
  const [first, last] = [start.words, end.words];
  if (first.kind !== 'calendar' || last.kind !== 'calendar') return start;
  if (first.year !== undefined || last.year === undefined) return start;
  const before = first.month !== undefined && last.month !== undefined && first.month > last.month;
  return { ...start, words: { ...first, year: before ? last.year - 1 : last.year } };
}

/** `May 10–12, 2010`, `10 – 12 May 2010`. */
function daysOfOneMonthAt(
  sentence: Words,
  at: number,
): { readonly start: DateAt; readonly end: DateAt } | undefined {
  const { words } = sentence;
  const dash = (word: string | undefined) => word === '-' || word === '–' || word === '—' || word === 'to';
  if (months.has(words[at] ?? '') && dash(words[at + 2])) {
    const [day, last] = [dayOf(words[at + 1]), dayOf(words[at + 3])];
    const whole = calendarAt(sentence, at);
    if (day === undefined || last === undefined || whole?.words.kind !== 'calendar' || last <= day)
      return undefined;
    const comma = words[at + 4] === ',' ? at + 5 : at + 4;
    const year = yearOf(words[comma]);
    const date: DateWords = { ...whole.words, day, ...(year === undefined ? {} : { year }) };
    const to = year === undefined ? at + 4 : comma + 1;
    return {
      start: { from: at, to: at + 2, words: date },
      end: { from: at + 3, to, words: { ...date, day: last } },
    };
  }
  if (dash(words[at + 1]) && months.has(words[at + 3] ?? '')) {
    const day = dayOf(words[at]);
    const end = calendarAt(sentence, at + 2);
    if (day === undefined || end?.words.kind !== 'calendar' || (end.words.day ?? 0) <= day) return undefined;
    return { start: { from: at, to: at + 1, words: { ...end.words, day } }, end };
  }
  return undefined;
}

const yearPrepositions = new Set(
  'in of since from to until till by during before after circa c. ca. year between early mid late around about for ( and or'.split(
    ' ',
  ),
);

/** A year that stands alone. `1275 people` counts; `in 1275`, `the 2014 protests`, `(1892` date. */
function bareYearAt({ tokens, words }: Words, at: number): DateAt | undefined {
  const token = tokens[at];
  const early = earlyYearAt({ tokens, words }, at);
  if (early !== undefined) return early;
  const year = yearOf(words[at]);
  if (token === undefined || year === undefined) return undefined;
  const date: DateAt = { from: at, to: at + 1, words: { kind: 'calendar', year } };
  const before = words[at - 1];
  if (before !== undefined && (currencies.has(before) || before === '#' || before === 'no.'))
    return undefined;
  const next = tokens[at + 1];
  const after = words[at + 1];
  if (after === '%' || after === 'percent') return undefined;
  if (
    after === '-' &&
    tokens[at + 2] !== undefined &&
    yearOf(words[at + 2]) === undefined &&
    digitsOf(words[at + 2] ?? '') === undefined
  ) {
    return undefined;
  }
  const head = tokens[token.head];
  const counts = token.relation === 'nummod' && head !== undefined && token.head > at;
  const plural = head?.tag === 'NNS' || head?.tag === 'NNPS';
  if (counts && plural && before !== 'the') return undefined;
  const followed = next?.tag.startsWith('NN') && token.relation !== 'obl' && token.relation !== 'nmod';
  if (followed && before !== 'the' && next?.tag === 'NNS' && counts) return undefined;
  const likely = year >= 1500 && year <= 2100;
  const prepared = before !== undefined && yearPrepositions.has(before);
  if (likely) return date;
  return prepared && !followed && !counts ? date : undefined;
}

/** A year of three digits needs more to be one: `in 348`, `c. 347`, and nothing that it counts. */
function earlyYearAt({ tokens, words }: Words, at: number): DateAt | undefined {
  const token = tokens[at];
  const word = words[at] ?? '';
  if (
    token?.tag !== 'CD' ||
    word.length !== 3 ||
    token.relation === 'nummod' ||
    token.relation === 'compound'
  )
    return undefined;
  const about = approximations.has(words[at - 1] ?? '');
  const lead = words[at - 1] === 'c.' ? 'c.' : (words[about ? at - 2 : at - 1] ?? '');
  if (!['in', 'since', 'until', 'c.', 'circa', 'ca.'].includes(lead)) return undefined;
  const year = digitsOf(word);
  if (year === undefined || !Number.isInteger(year) || year < 100 || tokens[at + 1]?.tag.startsWith('NN'))
    return undefined;
  return { from: at, to: at + 1, words: { kind: 'calendar', year } };
}
