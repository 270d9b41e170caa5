import type { Day } from '../../state/day.ts';
import { dayOfNumber } from '../../state/day.ts';
import { spanOf } from './span.ts';

const form = /^-?\d{4}(-\d\d(-\d\d)?)?$/u;

/** The first or last day of a year, month or day as typed; null when the text is none. */
export function readDay(text: string, side: 'first' | 'last'): Day | null {
  const span = form.test(text) ? spanOf(text) : null;
  const day = side === 'first' ? span?.from : span?.to;
  return day === null || day === undefined ? null : dayOfNumber(day);
}
