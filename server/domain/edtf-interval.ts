import edtf from 'edtf';
import { AttestError } from './errors.ts';

const millisecondsPerDay = 86_400_000;

/** Beyond every day that a date can mean: what an open end is stored and compared as. */
export const farDay = 1_000_000_000;

/** First and last day that an EDTF date can mean, as whole days since 1970-01-01 (negative before); null = open or unknown. */
export interface DayInterval {
  readonly fromDay: number | null;
  readonly toDay: number | null;
}

const day = (milliseconds: unknown): number | null =>
  typeof milliseconds === 'number' && Number.isFinite(milliseconds)
    ? Math.floor(milliseconds / millisecondsPerDay)
    : null;

/** Dates met lately: the same few stand in many claims, and reading one takes a grammar. */
const read = new Map<string, DayInterval>();
const mostRead = 20_000;

/**
 * The days that an EDTF date (ISO 8601-2) can mean: `1992` → all of 1992, `1992-02-26~` → that day.
 * @throws AttestError BAD_INPUT when the text is not EDTF.
 */
export function dayInterval(text: string): DayInterval {
  const known = read.get(text);
  if (known) return known;
  try {
    const value = edtf(text);
    const days = { fromDay: day(value.min), toDay: day(value.max) };
    if (read.size >= mostRead) read.clear();
    read.set(text, days);
    return days;
  } catch {
    throw new AttestError('BAD_INPUT', `“${text}” is not a date in EDTF (ISO 8601-2).`, { value: text });
  }
}

/** What a date is sure of: the latest day by which it has begun, and the earliest day to which it lasts. */
export interface CertainDays {
  readonly startByDay: number;
  readonly endFromDay: number;
}

/** The days that one end can mean; none is sure when it is open, unknown, approximate (`~`) or uncertain (`?`). */
function sureDays(end: string): DayInterval {
  const unsure = end === '' || end === '..' || /[~?%]/u.test(end);
  return unsure ? { fromDay: null, toDay: null } : dayInterval(end);
}

/**
 * What an EDTF date is sure of. `1992` happened on some day of 1992: it has begun by 31 December and lasts to 1 January at
 * least, so that it surely overlaps what holds the whole year. What is not sure is beyond every day: +farDay and -farDay.
 * @throws AttestError BAD_INPUT when the text is not EDTF.
 */
export function certainDays(text: string): CertainDays {
  dayInterval(text);
  const [start = '', end = start] = text.split('/');
  return { startByDay: sureDays(start).toDay ?? farDay, endFromDay: sureDays(end).fromDay ?? -farDay };
}

/** Whether two intervals may share a day. */
export const mayOverlap = (a: DayInterval, b: DayInterval): boolean =>
  (a.fromDay ?? Number.NEGATIVE_INFINITY) <= (b.toDay ?? Number.POSITIVE_INFINITY) &&
  (b.fromDay ?? Number.NEGATIVE_INFINITY) <= (a.toDay ?? Number.POSITIVE_INFINITY);
