/** How a language says dates. What is given to it was said by it before. */
export interface DateSpeech {
  /** ISO 8601 has a year 0, which is 1 BC. */
  year(year: number): string;
  decade(first: string): string;
  century(first: string, last: string): string;
  /** A month from `01` to `12`, or a season from `21` (spring) to `24` (winter), of a year. */
  month(month: Month, year: string): string;
  day(day: number, month: Month, year: string): string;
  /** The time of a day, `10:30`. */
  clock(day: string, time: string, isUtc: boolean): string;
  someTimeIn(year: string): string;
  someDayIn(month: string): string;
  doubted(date: string, doubt: Doubt): string;
  from(date: string): string;
  until(date: string): string;
  span(from: string, to: string): string;
  unknown(): string;
  oneOf(dates: readonly string[]): string;
  allOf(dates: readonly string[]): string;
}

export const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
export const seasons = ['21', '22', '23', '24'] as const;
/** A month or a season, as EDTF writes it. */
export type Month = (typeof months)[number] | (typeof seasons)[number];

export type Doubt = 'about' | 'possibly' | 'possiblyAbout';

/**
 * An EDTF string (ISO 8601-2, levels 0 and 1, sets of level 2) as a person would say it. Precision is kept: a year stays a
 * year. What this does not know comes back unchanged, so that nothing is made more exact than it was recorded.
 */
export function sayEdtf(edtf: string, speech: DateSpeech): string {
  const set = /^([[{])(.+)[\]}]$/.exec(edtf);
  if (set?.[1] && set[2]) {
    const members = set[2].split(',').map((member) => sayEdtf(member.trim().replace('..', '/'), speech));
    return set[1] === '[' ? speech.oneOf(members) : speech.allOf(members);
  }
  const slash = edtf.indexOf('/');
  if (slash === -1) return sayInstant(edtf, speech);
  return sayInterval(edtf.slice(0, slash), edtf.slice(slash + 1), speech);
}

function sayInterval(from: string, to: string, speech: DateSpeech): string {
  const open = (end: string) => end === '' || end === '..';
  if (open(from) && open(to)) return speech.unknown();
  if (open(to)) return speech.from(sayInstant(from, speech));
  if (open(from)) return speech.until(sayInstant(to, speech));
  return speech.span(sayInstant(from, speech), sayInstant(to, speech));
}

const doubts: Readonly<Record<string, Doubt>> = { '~': 'about', '?': 'possibly', '%': 'possiblyAbout' };

function sayInstant(edtf: string, speech: DateSpeech): string {
  const bare = edtf.replace(/[~?%]/g, '');
  const date = sayDate(bare, speech);
  if (date === null) return edtf;
  const marks = new Set(edtf.match(/[~?%]/g) ?? []);
  const doubt = marks.size > 1 ? doubts['%'] : doubts[[...marks][0] ?? ''];
  return doubt === undefined ? date : speech.doubted(date, doubt);
}

/** A date without marks of doubt, or null when its form is not known here. */
function sayDate(date: string, speech: DateSpeech): string | null {
  const parts =
    /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T(\d\d:\d\d)(?::\d\d)?(Z)?)?$/.exec(date);
  const [, digits, part, day, time, utc] = parts ?? [];
  if (digits === undefined) return null;
  const year = sayYear(digits, speech);
  if (part === undefined) return year;
  if (part === 'XX') return speech.someTimeIn(year);
  const month = [...months, ...seasons].find((one) => one === part);
  if (month === undefined) return null;
  if (day === undefined) return speech.month(month, year);
  if (day === 'XX') return speech.someDayIn(speech.month(month, year));
  const said = speech.day(Number(day), month, year);
  return time === undefined ? said : speech.clock(said, time, utc !== undefined);
}

function sayYear(digits: string, speech: DateSpeech): string {
  if (digits.endsWith('XX')) return speech.century(digits.replace('XX', '00'), digits.replace('XX', '99'));
  if (digits.endsWith('X')) return speech.decade(digits.replace('X', '0'));
  return speech.year(Number(digits));
}
