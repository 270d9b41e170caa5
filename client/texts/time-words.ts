import { type DateSpeech, type Doubt, type Month, months, sayEdtf } from '../../server/domain/say-edtf.ts';
import type { TimeValue } from '../../server/domain/time-words.ts';
import { say } from './say.ts';

/*
 * Dates in the reader's language. Their words stand in the catalogue, not in the browser: Chromium knows no month of some
 * languages, Azerbaijani among them.
 */

const doubts = {
  about: 'time.about',
  possibly: 'time.possiblyDate',
  possiblyAbout: 'time.possiblyAbout',
} as const satisfies Readonly<Record<Doubt, string>>;

const monthName = (month: Month): string => say(`time.month${month}`);

/** A month where there is little room, by its number from 0: “Feb”. */
export const shortMonth = (index: number): string => say(`time.short${months[index] ?? '12'}`);

const speech: DateSpeech = {
  year: (year) => (year > 0 ? String(year) : say('time.bc', { year: String(1 - year) })),
  decade: (first) => say('time.decade', { first }),
  century: (first, last) => say('time.century', { first, last }),
  month: (month, year) => say('time.ofYear', { month: monthName(month), year }),
  day: (day, month, year) => say('time.day', { day, month: monthName(month), year }),
  clock: (day, time, isUtc) => say(isUtc ? 'time.clockUtc' : 'time.clock', { day, time }),
  someTimeIn: (year) => say('time.someTimeIn', { year }),
  someDayIn: (month) => say('time.someDayIn', { month }),
  doubted: (date, doubt) => say(doubts[doubt], { date }),
  from: (date) => say('time.from', { date }),
  until: (date) => say('time.until', { date }),
  span: (from, to) => say('time.span', { from, to }),
  unknown: () => say('time.unknown'),
  oneOf: (dates) => say('time.oneOf', { dates: dates.join(', ') }),
  allOf: (dates) => say('time.allOf', { dates: dates.join(', ') }),
};

/** An EDTF string as a reader of the language would say it. */
export const edtfWords = (edtf: string): string => sayEdtf(edtf, speech);

/** A time with its basis: "26 February 1992", "about 2024 (inferred: no date in the file)". */
export function timeWords({ edtf, basis, reason }: TimeValue): string {
  const date = edtfWords(edtf);
  if (basis === 'STATED') return date;
  return reason ? say('time.inferredBecause', { date, reason }) : say('time.inferred', { date });
}

/** A time in a line of facts, where there is no room for a reason: "about 2024, inferred". */
export function briefTimeWords({ edtf, basis }: Pick<TimeValue, 'edtf' | 'basis'>): string {
  const date = edtfWords(edtf);
  return basis === 'STATED' ? date : say('time.inferredBrief', { date });
}

/** An instant, ISO 8601, to the minute. */
export const instantWords = (at: string): string => edtfWords(at.replace(/:\d\d(\.\d+)?Z$/u, ':00Z'));
