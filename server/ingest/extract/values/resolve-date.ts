import { dayInterval } from '../../../domain/edtf-interval.ts';
import { centuryText, dayNumber, dayText, decadeText, isDay, monthText, yearText } from './calendar.ts';
import type { DateAt, DateWords } from './date-at.ts';
import { type DateContext, isResolved, type Resolved, type Unresolved } from './date-context.ts';
import { approximated, partOf } from './date-parts.ts';
import type { DateMention } from './find-dates.ts';
import { anaphor, monthOf, season, shifted, stretch, weekday, weekend } from './resolve-relative.ts';

const firstOf = (edtf: string): string => edtf.split('/')[0] ?? edtf;
const lastOf = (edtf: string): string => edtf.split('/').at(-1) ?? edtf;

/** The EDTF value of a date or a range. What EDTF could not read is given up with a reason, so every value parses. */
export function resolveDate(mention: DateMention, context: DateContext): Resolved | Unresolved {
  const start = resolveOne(startWords(mention, context), context);
  if (!isResolved(start)) return start;
  let result = start;
  if (mention.end !== undefined) {
    const end = resolveOne(mention.end, context);
    if (!isResolved(end)) return end;
    const inferred = end.inferred ?? start.inferred;
    const spoken = end.spoken ?? start.spoken;
    result = {
      edtf: `${firstOf(start.edtf)}/${lastOf(end.edtf)}`,
      ...(inferred && { inferred }),
      ...(spoken && { spoken }),
    };
  }
  if (mention.end !== undefined || mention.bound !== undefined)
    result = { ...result, edtf: withoutSeasons(result.edtf) };
  if (mention.bound === 'from') result = { ...result, edtf: `${firstOf(result.edtf)}/..` };
  if (mention.bound === 'to') result = { ...result, edtf: `../${lastOf(result.edtf)}` };
  return checked(result);
}

/** `November 20 to December 11`: the last day tells the year of the first. */
function startWords({ start, end }: DateMention, context: DateContext): DateAt {
  const [first, last] = [start.words, end?.words];
  if (end === undefined || first.kind !== 'calendar' || last?.kind !== 'calendar') return start;
  if (
    first.year !== undefined ||
    last.year !== undefined ||
    first.month === undefined ||
    last.month === undefined
  )
    return start;
  const resolved = resolveOne(end, context);
  const year = isResolved(resolved) ? resolved.spoken?.year : undefined;
  return year === undefined
    ? start
    : { ...start, words: { ...first, year: first.month > last.month ? year - 1 : year } };
}

/** An interval takes no seasons: the first and last month of three stand for them. */
function withoutSeasons(edtf: string): string {
  const ends = edtf.split('/');
  return ends
    .map((end, index) => {
      const match = /^(-?\d{4})-2([1-4])$/u.exec(end);
      if (match === null) return end;
      const year = Number(match[1]);
      const first = 3 * Number(match[2]);
      const months = [
        monthText(year, first),
        first === 12 ? monthText(year + 1, 2) : monthText(year, first + 2),
      ];
      return ends.length === 1 ? months.join('/') : (months[index] ?? end);
    })
    .join('/');
}

function checked(result: Resolved): Resolved | Unresolved {
  try {
    const { fromDay, toDay } = dayInterval(result.edtf);
    return fromDay !== null && toDay !== null && fromDay > toDay
      ? { reason: 'The range ends before it begins.' }
      : result;
  } catch {
    return { reason: 'No date of the calendar.' };
  }
}

function resolveOne(date: DateAt, context: DateContext): Resolved | Unresolved {
  const plain = resolveWords(date.words, context);
  if (!isResolved(plain)) return plain;
  let edtf = date.part === undefined ? plain.edtf : partOf(plain.edtf, date.part);
  if (date.approximate === true) edtf = approximated(edtf, '~');
  if (date.uncertain === true) edtf = approximated(edtf, '?');
  return { ...plain, edtf };
}

function resolveWords(words: DateWords, context: DateContext): Resolved | Unresolved {
  switch (words.kind) {
    case 'calendar':
      return calendar(words, context);
    case 'season':
      return season(words, context);
    case 'decade':
      return {
        edtf: decadeText(words.year),
        ...(words.inThisCentury === true && {
          inferred: 'A decade without its century is taken as one of the twentieth.',
        }),
      };
    case 'century':
      return { edtf: centuryText(words.year) };
    case 'weekday':
      return weekday(words.weekday, words.shift, context);
    case 'month-of':
      return monthOf(words.month, words.shift, context);
    case 'shift':
      return words.unit === 'weekend' ? weekend(words.by, context) : shifted(words, context);
    case 'stretch':
      return stretch(words.unit, words.count, context);
    case 'anaphor':
      return anaphor(words.unit, words.by, context);
  }
}

type Calendar = Extract<DateWords, { kind: 'calendar' }>;

function calendar({ year, month, day, everyYear }: Calendar, context: DateContext): Resolved | Unresolved {
  if (month === undefined) {
    return year === undefined ? { reason: 'No year.' } : { edtf: yearText(year), spoken: { year } };
  }
  if (everyYear === true && day !== undefined) {
    return { edtf: `XXXX-${monthText(0, month).slice(5)}-${String(day).padStart(2, '0')}` };
  }
  if (year !== undefined) return ofYear(year, month, day);
  const meant = yearMeant(month, day, context);
  if (meant === undefined) return { reason: 'A day without a year, and nothing says which.' };
  const found = ofYear(meant.year, month, day);
  return isResolved(found) ? { ...found, inferred: meant.reason } : found;
}

function ofYear(year: number, month: number, day: number | undefined): Resolved | Unresolved {
  if (day === undefined) return { edtf: monthText(year, month), spoken: { year, month } };
  if (!isDay({ year, month, day })) return { reason: 'No day of the calendar.' };
  return { edtf: dayText({ year, month, day }), spoken: { year, month, day } };
}

/** The year of a day that has none: of the tale that is being told, else the one that puts it nearest to the writing. */
function yearMeant(
  month: number,
  day: number | undefined,
  { anchor, previous, tense }: DateContext,
): { readonly year: number; readonly reason: string } | undefined {
  if (previous !== undefined && (anchor === undefined || Math.abs(previous.year - anchor.day.year) > 1)) {
    return { year: previous.year, reason: `The year of the date before it, ${previous.year}.` };
  }
  if (anchor === undefined) return undefined;
  const reason = `Counted from ${anchor.source}.`;
  if (anchor.precision === 'year') return { year: anchor.day.year, reason };
  const { year } = anchor.day;
  const at = (candidate: number): number =>
    dayNumber({ year: candidate, month, day: day ?? (tense === 'future' ? 28 : 1) });
  const now = dayNumber(anchor.day);
  if (tense === 'past') return { year: at(year) > now ? year - 1 : year, reason };
  if (tense === 'future') return { year: at(year) < now ? year + 1 : year, reason };
  const nearest = [year - 1, year, year + 1].sort(
    (one, other) => Math.abs(at(one) - now) - Math.abs(at(other) - now),
  );
  return { year: nearest[0] ?? year, reason };
}
