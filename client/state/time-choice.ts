import { edtfWords } from '../../server/domain/time-words.ts';
import { type Day, numberOfDay } from './day.ts';

/** How sure it must be that an uncertain date falls within. */
export type Surety = 'POSSIBLY' | 'CERTAINLY';

/** Days of which what is said to have happened must share one. An absent end is open; never are both. */
export interface TimeChoice {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly overlaps: Surety;
}

/** A choice of days; null when it keeps everything or ends before it begins. */
export function toTimeChoice(from: Day | null, to: Day | null, overlaps: Surety): TimeChoice | null {
  if (from === null && to === null) return null;
  const [first, last] = [from, to].map((day) => (day === null ? null : numberOfDay(day)));
  if (typeof first === 'number' && typeof last === 'number' && last < first) return null;
  return { from, to, overlaps };
}

/** The days in words, such as `from 26 February 1992 to 1 March 1992`. */
export function daysWords({ from, to }: Pick<TimeChoice, 'from' | 'to'>): string {
  if (from !== null && from === to) return `on ${edtfWords(from)}`;
  if (to === null) return from === null ? 'at any time' : `from ${edtfWords(from)} on`;
  return from === null ? `until ${edtfWords(to)}` : `from ${edtfWords(from)} to ${edtfWords(to)}`;
}

/** A choice of days in short, such as `Possibly on 26 February 1992`. */
export const choiceWords = (choice: TimeChoice): string =>
  `${choice.overlaps === 'CERTAINLY' ? 'Certainly' : 'Possibly'} ${daysWords(choice)}`;

/** What reading the graph as of a day is called in short. */
export const knownWords = (day: Day): string => `As known on ${edtfWords(day)}`;

/** What a choice of days keeps, as a sentence. */
export function timeChoiceSentence(choice: TimeChoice): string {
  const how =
    choice.overlaps === 'CERTAINLY'
      ? 'an uncertain date counts when it falls within whatever day it means'
      : 'an uncertain date counts when some day that it can mean falls within';
  return `Only what is said to have happened or held ${daysWords(choice)}, ${choice.overlaps.toLowerCase()}: ${how}; claims without a date are left out.`;
}

/** What reading the graph as of a day keeps, as a sentence. */
export const knownSentence = (day: Day): string =>
  `${knownWords(day)}: only what had been recorded here by the end of that day, UTC.`;
