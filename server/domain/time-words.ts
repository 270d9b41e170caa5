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

/** A time in a line of facts, where there is no room for a reason: "about 2024, inferred". */
export function briefTimeWords({ edtf, basis }: Pick<TimeValue, 'edtf' | 'basis'>): string {
  return basis === 'STATED' ? edtfWords(edtf) : `${edtfWords(edtf)}, inferred`;
}

/**
 * An EDTF string (ISO 8601-2, levels 0 and 1, sets of level 2) as a person would say it. Precision is kept: a year stays a
 * year. What this does not know comes back unchanged, so that nothing is made more exact than it was recorded.
 */
export function edtfWords(edtf: string): string {
  const set = /^([[{])(.+)[\]}]$/.exec(edtf);
  if (set?.[1] && set[2]) {
    const members = set[2].split(',').map((member) => edtfWords(member.trim().replace('..', '/')));
    return `${set[1] === '[' ? 'one of' : 'all of'} ${members.join(', ')}`;
  }
  const slash = edtf.indexOf('/');
  if (slash === -1) return instantWords(edtf);
  return intervalWords(edtf.slice(0, slash), edtf.slice(slash + 1));
}

function intervalWords(from: string, to: string): string {
  const open = (end: string) => end === '' || end === '..';
  if (open(from) && open(to)) return 'at an unknown time';
  if (open(to)) return `from ${instantWords(from)} on`;
  if (open(from)) return `until ${instantWords(to)}`;
  return `${instantWords(from)} to ${instantWords(to)}`;
}

const doubt: Readonly<Record<string, string>> = { '~': 'about ', '?': 'possibly ', '%': 'possibly about ' };

function instantWords(edtf: string): string {
  const bare = edtf.replace(/[~?%]/g, '');
  const words = dateWords(bare);
  if (words === null) return edtf;
  const marks = new Set(edtf.match(/[~?%]/g) ?? []);
  const prefix = marks.size > 1 ? doubt['%'] : (doubt[[...marks][0] ?? ''] ?? '');
  return `${prefix}${words}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const seasons: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

/** A date without marks of doubt, or null when its form is not known here. */
function dateWords(date: string): string | null {
  const parts =
    /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T(\d\d:\d\d)(?::\d\d)?(Z)?)?$/.exec(date);
  const [, year, month, day, time, utc] = parts ?? [];
  if (year === undefined) return null;
  const yearText = yearWords(year);
  if (month === undefined) return yearText;
  const monthText = month === 'XX' ? null : (months[Number(month) - 1] ?? seasons[month]);
  if (monthText === undefined) return null;
  if (monthText === null) return `some time in ${yearText}`;
  if (day === undefined) return `${monthText} ${yearText}`;
  if (day === 'XX') return `some day in ${monthText} ${yearText}`;
  const clock = time === undefined ? '' : `, ${time}${utc ? ' UTC' : ''}`;
  return `${Number(day)} ${monthText} ${yearText}${clock}`;
}

function yearWords(year: string): string {
  if (year.endsWith('XX')) return `some year from ${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`;
  if (year.endsWith('X')) return `the ${year.slice(0, 3)}0s`;
  const number = Number(year);
  // ISO 8601 has a year 0, which is 1 BC.
  return number > 0 ? String(number) : `${1 - number} BC`;
}
