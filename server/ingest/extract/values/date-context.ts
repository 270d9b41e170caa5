import type { Day } from './calendar.ts';
import type { Tense } from './tense.ts';

/** The day from which relative dates are counted: when the text was written, as far as that is known. */
export interface Anchor {
  readonly day: Day;
  readonly precision: 'day' | 'month' | 'year';
  /** The day itself is a guess; only its year is counted from. */
  readonly approximate: boolean;
  /** What it is, for the reason of what is counted from it: `the publication date, 2015-09-22`. */
  readonly source: string;
}

/** The date that the text spoke of last. */
export interface SpokenDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface DateContext {
  readonly anchor?: Anchor;
  readonly previous?: SpokenDate;
  readonly tense: Tense;
}

/** A date in EDTF, with why it is that one when the text does not say so in full. */
export interface Resolved {
  readonly edtf: string;
  readonly inferred?: string;
  /** What a later `that year` would mean. */
  readonly spoken?: SpokenDate;
}

/** Why a date stays without a value. */
export interface Unresolved {
  readonly reason: string;
}

export const isResolved = (result: Resolved | Unresolved): result is Resolved => 'edtf' in result;

export const noAnchor: Unresolved = { reason: 'Counted from a day of writing that is not known.' };
