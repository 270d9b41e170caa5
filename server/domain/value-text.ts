import type { QuantityRecord, TimeRecord } from './records.ts';

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
];

const number = (value: number): string => value.toLocaleString('en-GB');

/** A quantity in words: `613 persons`, `about 200,000 or more persons`, `10 to 12 km`. */
export function quantityText(quantity: Pick<QuantityRecord, 'min' | 'max' | 'unit' | 'approximate'>): string {
  const { min, max, unit, approximate } = quantity;
  const about = approximate ? 'about ' : '';
  if (min === null && max === null) return `an unknown number of ${unit}`;
  if (max === null) return `${about}${number(min ?? 0)} or more ${unit}`;
  if (min === null) return `${about}${number(max)} or fewer ${unit}`;
  return min === max ? `${about}${number(min)} ${unit}` : `${about}${number(min)} to ${number(max)} ${unit}`;
}

function dateText(edtf: string): string {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (month !== undefined && name === undefined) return edtf;
  return [day === undefined ? undefined : String(Number(day)), name, String(Number(year))]
    .filter(Boolean)
    .join(' ');
}

/** An EDTF date as one reads it: `1992-02-26` → `26 February 1992`, `2024~` → `about 2024`; forms it does not know stay as they are. */
export function edtfText(edtf: string): string {
  const interval = edtf.split('/');
  if (interval.length === 2) {
    const [from, to] = interval.map((end) => (end === '' || end === '..' ? null : edtfText(end)));
    if (from && to) return `${from} to ${to}`;
    return from ? `from ${from} on` : `until ${to}`;
  }
  const mark = /[~?%]$/u.exec(edtf)?.[0];
  const date = dateText(mark ? edtf.slice(0, -1) : edtf);
  if (mark === '~') return `about ${date}`;
  if (mark === '?') return `possibly ${date}`;
  return mark === '%' ? `possibly about ${date}` : date;
}

/** A date with, when it is not the text's own, the word that says so. */
export const timeText = (time: Pick<TimeRecord, 'edtf' | 'basis'>): string =>
  time.basis === 'INFERRED' ? `${edtfText(time.edtf)} (inferred)` : edtfText(time.edtf);
