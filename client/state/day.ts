/** A day as text, `1992-02-26`; years before 1 BC with a minus, as EDTF has them. */
export type Day = string;

const millisecondsPerDay = 86_400_000;
const form = /^(-?\d{4})-(\d\d)-(\d\d)$/u;

/** Whole days since 1970-01-01; null when the text names no day of the calendar. */
export function numberOfDay(text: string): number | null {
  const [, year, month, date] = form.exec(text) ?? [];
  if (year === undefined || year === '-0000') return null;
  const at = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for those of the twentieth century.
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(date));
  const number = Math.floor(at.getTime() / millisecondsPerDay);
  return dayOfNumber(number) === text ? number : null;
}

/** The day that is so many days after 1970-01-01. */
export function dayOfNumber(number: number): Day {
  const at = new Date(number * millisecondsPerDay);
  const year = at.getUTCFullYear();
  const pad = (value: number, length: number): string => String(Math.abs(value)).padStart(length, '0');
  return `${year < 0 ? '-' : ''}${pad(year, 4)}-${pad(at.getUTCMonth() + 1, 2)}-${pad(at.getUTCDate(), 2)}`;
}
