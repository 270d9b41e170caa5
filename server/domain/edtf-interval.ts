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

/**
 * The days that an EDTF date (ISO 8601-2) can mean: `1992` → all of 1992, `1992-02-26~` → that day.
 * @throws AttestError BAD_INPUT when the text is not EDTF.
 */
export function dayInterval(text: string): DayInterval {
  try {
    const value = edtf(text);
    return { fromDay: day(value.min), toDay: day(value.max) };
  } catch {
    throw new AttestError('BAD_INPUT', `“${text}” is not a date in EDTF (ISO 8601-2).`, { value: text });
  }
}

/** Whether two intervals may share a day. */
export const mayOverlap = (a: DayInterval, b: DayInterval): boolean =>
  (a.fromDay ?? Number.NEGATIVE_INFINITY) <= (b.toDay ?? Number.POSITIVE_INFINITY) &&
  (b.fromDay ?? Number.NEGATIVE_INFINITY) <= (a.toDay ?? Number.POSITIVE_INFINITY);
