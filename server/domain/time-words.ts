import { type DateSpeech, type Doubt, type Month, sayEdtf } from './say-edtf.ts';

/** What `timeWords` reads: the GraphQL `TimeValue`. */
export interface TimeValue {
  readonly edtf: string;
  readonly basis: 'STATED' | 'INFERRED';
  readonly reason?: string | null;
}

/** A time with its basis: "26 February 1992", "about 2024 (inferred: no date in the file)". */
export function timeWords({ edtf, basis, reason }: TimeValue): string {
  const words = edtfWords(edtf);
  if (basis === 'STATED') return words;
  return reason ? `${words} (inferred: ${reason})` : `${words} (inferred)`;
}

const monthNames: Readonly<Record<Month, string>> = {
  '01': 'January',
  '02': 'February',
  '03': 'March',
  '04': 'April',
  '05': 'May',
  '06': 'June',
  '07': 'July',
  '08': 'August',
  '09': 'September',
  '10': 'October',
  '11': 'November',
  '12': 'December',
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};
const doubts: Readonly<Record<Doubt, string>> = {
  about: 'about',
  possibly: 'possibly',
  possiblyAbout: 'possibly about',
};

/** The English of what the server writes, in whatever language it is read. */
const english: DateSpeech = {
  year: (year) => (year > 0 ? String(year) : `${1 - year} BC`),
  decade: (first) => `the ${first}s`,
  century: (first, last) => `some year from ${first} to ${last}`,
  month: (month, year) => `${monthNames[month]} ${year}`,
  day: (day, month, year) => `${day} ${monthNames[month]} ${year}`,
  clock: (day, time, isUtc) => `${day}, ${time}${isUtc ? ' UTC' : ''}`,
  someTimeIn: (year) => `some time in ${year}`,
  someDayIn: (month) => `some day in ${month}`,
  doubted: (date, doubt) => `${doubts[doubt]} ${date}`,
  from: (date) => `from ${date} on`,
  until: (date) => `until ${date}`,
  span: (from, to) => `${from} to ${to}`,
  unknown: () => 'at an unknown time',
  oneOf: (dates) => `one of ${dates.join(', ')}`,
  allOf: (dates) => `all of ${dates.join(', ')}`,
};

/** An EDTF string in English words. */
export const edtfWords = (edtf: string): string => sayEdtf(edtf, english);
