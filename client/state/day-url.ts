import { type Day, numberOfDay } from './day.ts';

/** A day of an address; null where there is none, or no day of the calendar. */
export const decodeDay = (text: string | null): Day | null =>
  text !== null && numberOfDay(text) !== null ? text : null;

/** A day on which something was recorded: the API reads no instant before the year 0. */
export const decodeKnown = (text: string | null): Day | null =>
  text?.startsWith('-') === true ? null : decodeDay(text);
