import { say } from '../texts/say.ts';
import { edtfWords } from '../texts/time-words.ts';
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
  if (from === null) return to === null ? say('time.anyTime') : say('time.untilDay', { day: edtfWords(to) });
  const day = edtfWords(from);
  if (from === to) return say('time.onDay', { day });
  return to === null
    ? say('time.fromDay', { day })
    : say('time.fromDayToDay', { from: day, to: edtfWords(to) });
}

/** A choice of days in short, such as `Possibly on 26 February 1992`. */
export const choiceWords = (choice: TimeChoice): string =>
  say(choice.overlaps === 'CERTAINLY' ? 'time.certainlyDays' : 'time.possiblyDays', {
    days: daysWords(choice),
  });

/** What reading the graph as of a day is called in short. */
export const knownWords = (day: Day): string => say('time.knownOn', { day: edtfWords(day) });

/** What a choice of days keeps, as a sentence. */
export const timeChoiceSentence = (choice: TimeChoice): string =>
  say(choice.overlaps === 'CERTAINLY' ? 'time.keptCertainly' : 'time.keptPossibly', {
    days: daysWords(choice),
  });

/** What reading the graph as of a day or an instant keeps, as a sentence. */
export const knownSentence = (day: Day): string =>
  day.includes('T')
    ? say('time.keptKnownAt', { at: edtfWords(day.replace(/:\d\d(\.\d+)?Z$/u, ':00Z')) })
    : say('time.keptKnown', { day: edtfWords(day) });
