import { certainDays, dayInterval, farDay } from '../../../server/domain/edtf-interval.ts';
import type { Surety } from '../../state/time-choice.ts';

/** Days, both included, as whole days since 1970-01-01; null = open. */
export interface Days {
  readonly from: number | null;
  readonly to: number | null;
}

/** What a date can mean, and what it is sure of. */
export interface Span extends Days {
  /** By when it has begun at the latest, and to when it lasts at least; null where that is not sure. */
  readonly begunBy: number | null;
  readonly lastsTo: number | null;
}

/** The days of an EDTF date; null when it cannot be read. The same rule as the API's filter, since it is the same code. */
export function spanOf(edtf: string): Span | null {
  try {
    const { fromDay, toDay } = dayInterval(edtf);
    const { startByDay, endFromDay } = certainDays(edtf);
    return {
      from: fromDay,
      to: toDay,
      begunBy: startByDay === farDay ? null : startByDay,
      lastsTo: endFromDay === -farDay ? null : endFromDay,
    };
  } catch {
    return null;
  }
}

/** The days on which it surely was; null when there is none of which that can be said. */
export function coreOf({ begunBy, lastsTo }: Span): { readonly from: number; readonly to: number } | null {
  return begunBy === null || lastsTo === null || lastsTo < begunBy ? null : { from: begunBy, to: lastsTo };
}

const first = (day: number | null): number => day ?? Number.NEGATIVE_INFINITY;
const last = (day: number | null): number => day ?? Number.POSITIVE_INFINITY;

/** Whether a date shares a day with those chosen: possibly, or whatever day it means. */
export function overlaps(span: Span, chosen: Days, surety: Surety): boolean {
  if (surety === 'POSSIBLY')
    return first(span.from) <= last(chosen.to) && first(chosen.from) <= last(span.to);
  return last(span.begunBy) <= last(chosen.to) && first(chosen.from) <= first(span.lastsTo);
}
