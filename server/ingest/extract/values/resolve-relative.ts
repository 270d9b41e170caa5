import {
  addDays,
  type Day,
  dayText,
  monthText,
  shiftDay,
  unitAround,
  weekdayOf,
  yearText,
} from './calendar.ts';
import type { DateWords } from './date-at.ts';
import { type DateContext, noAnchor, type Resolved, type Unresolved } from './date-context.ts';
import { approximated } from './date-parts.ts';
import type { TimeUnit } from './value-words.ts';

export function season(
  { season: number, year, shift }: Extract<DateWords, { kind: 'season' }>,
  { anchor }: DateContext,
): Resolved | Unresolved {
  if (year !== undefined) return { edtf: `${yearText(year)}-${number}`, spoken: { year } };
  if (anchor === undefined || anchor.precision === 'year') return noAnchor;
  const first = 3 * (number - 21) + 3;
  const now = anchor.day.month;
  // Winter is named after the year in which it begins.
  const base = number === 24 && now < 3 ? anchor.day.year - 1 : anchor.day.year;
  const begun = number === 24 ? now === 12 || now < 3 : now >= first;
  const over = number === 24 ? now >= 3 && now < 12 : now >= first + 3;
  const meant = shift === -1 ? (over ? base : base - 1) : shift === 1 ? (begun ? base + 1 : base) : base;
  return {
    edtf: `${yearText(meant)}-${number}`,
    inferred: `Counted from ${anchor.source}.`,
    spoken: { year: meant },
  };
}

export function weekday(
  name: number,
  shift: number | undefined,
  { anchor, tense }: DateContext,
): Resolved | Unresolved {
  if (anchor === undefined || anchor.precision !== 'day' || anchor.approximate) return noAnchor;
  const ahead = (((name - weekdayOf(anchor.day)) % 7) + 7) % 7;
  const back = ahead === 0 ? 0 : ahead - 7;
  const future = shift === undefined || shift === 0 ? tense === 'future' : shift > 0;
  let days = future ? ahead : back;
  if (days === 0 && shift === -1) days = -7;
  if (days === 0 && shift === 1) days = 7;
  const day = addDays(anchor.day, days);
  return {
    edtf: dayText(day),
    inferred: `The nearest such day, counted from ${anchor.source}.`,
    spoken: day,
  };
}

export function monthOf(month: number, shift: number, { anchor }: DateContext): Resolved | Unresolved {
  if (anchor === undefined || anchor.precision === 'year') return noAnchor;
  const { year, month: now } = anchor.day;
  const meant =
    shift < 0 ? (month < now ? year : year - 1) : shift > 0 ? (month > now ? year : year + 1) : year;
  return {
    edtf: monthText(meant, month),
    inferred: `Counted from ${anchor.source}.`,
    spoken: { year: meant, month },
  };
}

const yearly = new Set<TimeUnit>(['year', 'decade', 'century']);

export function shifted(
  { unit, by, approximate: rough = false, ago = false }: Extract<DateWords, { kind: 'shift' }>,
  { anchor }: DateContext,
): Resolved | Unresolved {
  if (anchor === undefined) return noAnchor;
  const day = shiftDay(anchor.day, unit, by);
  const inferred = `Counted from ${anchor.source}.`;
  if (yearly.has(unit)) {
    if (day.year < -9999) return { reason: 'Too far back for a year of four digits.' };
    // “a decade ago” means about that year, “last decade” the ten years.
    const far = rough || (unit !== 'year' && (ago || Math.abs(by) > 1));
    const edtf = far ? approximated(yearText(day.year), '~') : unitAround(day, unit);
    return { edtf, inferred, spoken: { year: day.year } };
  }
  if (anchor.precision === 'year' || (anchor.precision === 'month' && unit !== 'month')) return noAnchor;
  if (anchor.approximate) {
    return unit === 'day' && by === 0
      ? { edtf: approximated(dayText(day), '~'), inferred, spoken: day }
      : noAnchor;
  }
  const spoken = unit === 'day' ? day : { year: day.year, month: day.month };
  // “two weeks ago” means about that day; “last week” the whole week.
  if (unit === 'week' && Math.abs(by) > 1)
    return { edtf: approximated(dayText(day), '~'), inferred, spoken: day };
  return { edtf: unitAround(day, unit), inferred, spoken };
}

/** “This weekend”, said on a Tuesday of what was, is the one that is over. */
export function weekend(by: number, { anchor, tense }: DateContext): Resolved | Unresolved {
  if (anchor === undefined || anchor.precision !== 'day' || anchor.approximate) return noAnchor;
  const onWeekdays = weekdayOf(anchor.day) >= 1 && weekdayOf(anchor.day) <= 5;
  const back = onWeekdays && (by < 0 || (by === 0 && tense === 'past')) ? -1 : by;
  const edtf = unitAround(shiftDay(anchor.day, 'week', back), 'weekend');
  return { edtf, inferred: `Counted from ${anchor.source}.` };
}

export function stretch(unit: TimeUnit, count: number, { anchor }: DateContext): Resolved | Unresolved {
  if (anchor === undefined) return noAnchor;
  const other = shiftDay(anchor.day, unit, -count);
  const text = (day: Day): string =>
    yearly.has(unit) ? yearText(day.year) : unit === 'month' ? monthText(day.year, day.month) : dayText(day);
  if (
    !yearly.has(unit) &&
    (anchor.approximate || anchor.precision === 'year' || (anchor.precision === 'month' && unit !== 'month'))
  ) {
    return noAnchor;
  }
  const [first, last] = count > 0 ? [other, anchor.day] : [anchor.day, other];
  if (first.year < -9999) return { reason: 'Too far back for a year of four digits.' };
  return { edtf: `${text(first)}/${text(last)}`, inferred: `Counted from ${anchor.source}.` };
}

export function anaphor(unit: TimeUnit, by: number, { previous }: DateContext): Resolved | Unresolved {
  if (previous === undefined) return { reason: 'Counted from a date spoken of before, and there is none.' };
  const { year, month, day } = previous;
  const finest = day === undefined ? (month === undefined ? 'year' : 'month') : 'day';
  const needed = yearly.has(unit) ? 'year' : unit === 'month' || unit === 'quarter' ? 'month' : 'day';
  const enough = finest === 'day' || needed === 'year' || (finest === 'month' && needed === 'month');
  if (!enough) return { reason: 'Counted from a date spoken of before, which is not known so exactly.' };
  const to = shiftDay({ year, month: month ?? 1, day: day ?? 1 }, unit, by);
  const from =
    day !== undefined && month !== undefined
      ? dayText({ year, month, day })
      : month !== undefined
        ? monthText(year, month)
        : yearText(year);
  return {
    edtf: unit === 'decade' || unit === 'century' ? yearText(to.year) : unitAround(to, unit),
    inferred: `Counted from the date before it, ${from}.`,
    spoken:
      needed === 'year' ? { year: to.year } : needed === 'month' ? { year: to.year, month: to.month } : to,
  };
}
