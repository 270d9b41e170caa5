import { utcDay, utcMonth, utcTicks, utcYear } from 'd3-time';
import { dayOfNumber } from '../../state/day.ts';
import { say } from '../../texts/say.ts';
import { edtfWords, shortMonth } from '../../texts/time-words.ts';
import type { Days } from './span.ts';

/** The stretch of time that the strip shows, on its width. */
export interface Axis {
  /** First day, whole days since 1970-01-01. */
  readonly first: number;
  /** Last day; its end is the right edge. */
  readonly last: number;
  /** Screen pixels. */
  readonly width: number;
}

const millisecondsPerDay = 86_400_000;
/** A stretch shorter than this would have hours between its days. */
const fewestDays = 14;

/**
 * An axis that holds all days that are known of some dates, with a little room at both ends, and the days that are chosen; null
 * when no day is known.
 */
export function axisOf(spans: readonly Days[], chosen: Days, width: number): Axis | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans) {
    first = Math.min(first, from ?? to ?? first);
    last = Math.max(last, to ?? from ?? last);
  }
  if (first > last || width <= 0) return null;
  const room = Math.max(Math.ceil((last - first) * 0.02), Math.ceil((fewestDays - (last - first)) / 2), 1);
  return {
    first: Math.min(first - room, chosen.from ?? first),
    last: Math.max(last + room, chosen.to ?? last),
    width,
  };
}

/** Where a day begins, screen pixels from the left; days beyond the axis lie on its edge. */
export function xOf({ first, last, width }: Axis, day: number): number {
  const x = ((day - first) / (last + 1 - first)) * width;
  return Math.min(width, Math.max(0, x));
}

/** The day at a place, within the axis. */
export function dayAt({ first, last, width }: Axis, x: number): number {
  const day = first + Math.floor((x / width) * (last + 1 - first));
  return Math.min(last, Math.max(first, day));
}

export type Grain = 'day' | 'month' | 'year';

/** What one step is: fine enough to see, coarse enough to come through in a few dozen. */
export function grainOf({ first, last }: Axis): Grain {
  const days = last - first;
  if (days <= 120) return 'day';
  return days <= 4000 ? 'month' : 'year';
}

const calendar = { day: utcDay, month: utcMonth, year: utcYear };

/** A day some steps later, or earlier. */
export function stepDay(day: number, grain: Grain, steps: number): number {
  const moved = calendar[grain].offset(new Date(day * millisecondsPerDay), steps);
  return Math.floor(moved.getTime() / millisecondsPerDay);
}

export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** As much of a date as tells it from the tick before. */
function tickLabel(at: Date, previous: Date | undefined): string {
  const [digits = '', part, date] = dayOfNumber(at.getTime() / millisecondsPerDay).split(/(?<!^)-/u);
  const year = edtfWords(digits);
  if (date === '01' && part === '01') return year;
  const isNewYear = previous === undefined || previous.getUTCFullYear() !== at.getUTCFullYear();
  const month = shortMonth(at.getUTCMonth());
  if (date === '01') return isNewYear ? say('time.shortMonthOfYear', { month, year }) : month;
  const day = Number(date);
  return isNewYear ? say('time.shortDayOfYear', { day, month, year }) : say('time.shortDay', { day, month });
}

/** Round dates along the axis, about one in 90 pixels. */
export function ticksOf(axis: Axis): readonly Tick[] {
  const [from, to] = [axis.first, axis.last].map((day) => new Date(day * millisecondsPerDay));
  if (from === undefined || to === undefined) return [];
  const count = Math.max(2, Math.min(Math.floor(axis.width / 90), Math.floor((axis.last - axis.first) / 2)));
  const dates = utcTicks(from, to, count).filter((date) => date.getTime() % millisecondsPerDay === 0);
  return dates.map((date, index) => ({
    x: xOf(axis, date.getTime() / millisecondsPerDay),
    label: tickLabel(date, dates[index - 1]),
  }));
}
