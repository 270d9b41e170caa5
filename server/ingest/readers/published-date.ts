import type { DatedValue } from '../../domain/bundle.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** Ways in which files write a date, each with its year, month and day by name. The first that fits is taken. */
const patterns = [
  /^(?<year>\d{4})(?:[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2})(?:[T ].*)?)?)?$/u,
  /^(?:D:)?(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T?\d.*)?$/u,
  new RegExp(
    `^(?:[a-z]+,? )?(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?<name>${monthNames})[.,]?[ -](?<year>\\d{4})\\b`,
    'iu',
  ),
  new RegExp(
    `^(?:[a-z]+,? )?(?<name>${monthNames})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b`,
    'iu',
  ),
  new RegExp(`^(?<name>${monthNames})\\.?,? (?<year>\\d{4})$`, 'iu'),
];

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * A date as a file states it (ISO 8601, RFC 822, PDF, English words) in EDTF, with the precision that is stated but never finer
 * than the day; the day is the one of the stated time zone. Null when it is no date, or one that has two readings (`03/04/2024`).
 */
export function toEdtf(stated: string): string | null {
  const text = stated.slice(0, 100).replaceAll(/\s+/gu, ' ').trim();
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const { year = '', name, month, day } = groups;
    const monthNumber = name ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1 : month && Number(month);
    if (!monthNumber) return Number(year) > 0 ? year : null;
    if (monthNumber > 12) continue;
    if (!day) return `${year}-${two(monthNumber)}`;
    const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day)));
    if (date.getUTCMonth() !== monthNumber - 1 || date.getUTCDate() !== Number(day)) continue;
    return `${year}-${two(monthNumber)}-${two(Number(day))}`;
  }
  return null;
}

/** The date of publication that a file states; undefined when what it states is no date. */
export function statedDate(text: string | null | undefined): DatedValue | undefined {
  const edtf = text ? toEdtf(text) : null;
  return text && edtf ? { edtf, text: text.slice(0, 100).trim(), basis: 'stated' } : undefined;
}

/** The same of a date that is not said to be that of publication; `reason` says what it is the date of. */
export function inferredDate(text: string | null | undefined, reason: string): DatedValue | undefined {
  const stated = statedDate(text);
  return stated && { ...stated, basis: 'inferred', reason };
}
