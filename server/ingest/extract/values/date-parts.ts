import { lastDay } from './calendar.ts';
import type { Part } from './date-at.ts';

const thirds: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 1],
  mid: [1, 2],
  late: [2, 3],
};

/**
 * The early, middle or late part of a year, month, decade or century in EDTF: a third of it, with both ends approximate. A season or a day has no
 * parts that EDTF could say, and stays whole.
 */
export function partOf(edtf: string, part: Part): string {
  const [first, last] = thirds[part];
  const masked = /^(\d+)(X{1,2})$/u.exec(edtf);
  if (masked) {
    const size = masked[2] === 'X' ? 10 : 100;
    const base = Number(masked[1]) * size;
    return interval(
      year(base + Math.floor((size * first) / 3)),
      year(base + Math.floor((size * last) / 3) - 1),
    );
  }
  if (/^-?\d{4}$/u.test(edtf)) return interval(`${edtf}-${two(4 * first + 1)}`, `${edtf}-${two(4 * last)}`);
  const month = /^(-?\d{4})-(0[1-9]|1[0-2])$/u.exec(edtf);
  if (month) {
    const days = lastDay(Number(month[1]), Number(month[2]));
    return interval(`${edtf}-${two(10 * first + 1)}`, `${edtf}-${two(part === 'late' ? days : 10 * last)}`);
  }
  return edtf;
}

const two = (number: number): string => String(number).padStart(2, '0');
const year = (number: number): string => String(number).padStart(4, '0');
const interval = (from: string, to: string): string => `${from}~/${to}~`;

/**
 * The date with EDTF's mark for an approximate (`~`) or uncertain (`?`) value, on both ends of an interval; both marks are `%`. Masked digits take no
 * mark, so a decade or a century becomes the interval of its first and last year. A season keeps its plain form.
 */
export function approximated(edtf: string, mark: '~' | '?'): string {
  const ends = edtf.split('/').map((end) => {
    const masked = /^(\d+)(X{1,2})$/u.exec(end);
    if (masked === null) return [marked(end, mark)];
    const size = masked[2] === 'X' ? 10 : 100;
    const base = Number(masked[1]) * size;
    return [marked(year(base), mark), marked(year(base + size - 1), mark)];
  });
  const first = ends[0]?.[0] ?? edtf;
  const last = ends.at(-1)?.at(-1) ?? first;
  return ends.length === 1 && ends[0]?.length === 1 ? first : `${first}/${last}`;
}

function marked(end: string, mark: '~' | '?'): string {
  if (end === '..' || end === '' || end.includes('X') || /^-?\d{4}-2[1-4]$/u.test(end)) return end;
  if (end.endsWith(mark) || end.endsWith('%')) return end;
  return /[~?]$/u.test(end) ? `${end.slice(0, -1)}%` : `${end}${mark}`;
}
