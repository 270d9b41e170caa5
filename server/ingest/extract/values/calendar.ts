import type { TimeUnit } from './value-words.ts';

/** A day of the Gregorian calendar, months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const milliseconds = 86_400_000;

/** Whole days since 1970-01-01. */
export const dayNumber = ({ year, month, day }: Day): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / milliseconds);
};

export function dayOfNumber(number: number): Day {
  const date = new Date(number * milliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const addDays = (day: Day, count: number): Day => dayOfNumber(dayNumber(day) + count);

/** Sunday is 0. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

export function addMonths({ year, month, day }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count;
  const next = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
  return { ...next, day: Math.min(day, lastDay(next.year, next.month)) };
}

export const lastDay = (year: number, month: number): number =>
  addDays(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }, -1).day;

export const isDay = ({ year, month, day }: Day): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);

const padded = (number: number, width: number): string => String(Math.abs(number)).padStart(width, '0');

export const yearText = (year: number): string => `${year < 0 ? '-' : ''}${padded(year, 4)}`;

export const monthText = (year: number, month: number): string => `${yearText(year)}-${padded(month, 2)}`;

export const dayText = ({ year, month, day }: Day): string => `${monthText(year, month)}-${padded(day, 2)}`;

/** The day that is `by` units away. Half units are cut. */
export function shiftDay(day: Day, unit: TimeUnit, by: number): Day {
  const whole = Math.trunc(by);
  switch (unit) {
    case 'day':
      return addDays(day, whole);
    case 'week':
    case 'weekend':
      return addDays(day, 7 * whole);
    case 'month':
      return addMonths(day, whole);
    case 'quarter':
      return addMonths(day, 3 * whole);
    case 'year':
      return addMonths(day, 12 * whole);
    case 'decade':
      return addMonths(day, 120 * whole);
    case 'century':
      return addMonths(day, 1200 * whole);
  }
}

/** The EDTF of the unit that a day lies in: its week from Monday, its month, its year. */
export function unitAround(day: Day, unit: TimeUnit): string {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  const { year, month } = day;
  switch (unit) {
    case 'day':
      return dayText(day);
    case 'week':
      return `${dayText(monday)}/${dayText(addDays(monday, 6))}`;
    case 'weekend':
      return `${dayText(addDays(monday, 5))}/${dayText(addDays(monday, 6))}`;
    case 'month':
      return monthText(year, month);
    case 'quarter': {
      const first = month - ((month - 1) % 3);
      return `${monthText(year, first)}/${monthText(year, first + 2)}`;
    }
    case 'year':
      return yearText(year);
    case 'decade':
      return decadeText(year);
    case 'century':
      return centuryText(year);
  }
}

/** EDTF's masked digits serve years 0 to 9999; before, the first and last year. */
export const decadeText = (year: number): string => {
  const first = Math.floor(year / 10) * 10;
  return first < 0 ? `${yearText(first)}/${yearText(first + 9)}` : `${padded(first / 10, 3)}X`;
};

export const centuryText = (year: number): string => {
  const first = Math.floor(year / 100) * 100;
  return first < 0 ? `${yearText(first)}/${yearText(first + 99)}` : `${padded(first / 100, 2)}XX`;
};
