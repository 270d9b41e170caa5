import type { Row } from '../db/database.ts';
import type { Plain } from '../db/values.ts';

/** Readers of a row's columns. A column of another kind than the statement promises is a fault of ours, and said so. */
function fault(row: Row, column: string, kind: string): never {
  throw new TypeError(`The column ${column} should be ${kind}, and is ${JSON.stringify(row[column])}.`);
}

export function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : fault(row, column, 'a text');
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null || row[column] === undefined ? null : text(row, column);
}

export function number(row: Row, column: string): number {
  const value = row[column];
  return typeof value === 'number' ? value : fault(row, column, 'a number');
}

export function numberOrNull(row: Row, column: string): number | null {
  return row[column] === null || row[column] === undefined ? null : number(row, column);
}

export function flag(row: Row, column: string): boolean {
  const value = row[column];
  return typeof value === 'boolean' ? value : fault(row, column, 'true or false');
}

export function texts(row: Row, column: string): string[] {
  const value = row[column];
  if (!Array.isArray(value)) return fault(row, column, 'a list of texts');
  return value.map((part) => (typeof part === 'string' ? part : fault(row, column, 'a list of texts')));
}

/** A map that can be read as a row. */
export function map(row: Row, column: string): Row {
  const value = row[column];
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? // What is neither list nor null among plain objects is a map.
      (value as Row)
    : fault(row, column, 'a map');
}

/** Values in a known order as a row of these columns. */
function named(values: Plain, columns: readonly string[], row: Row, column: string): Row {
  if (!Array.isArray(values) || values.length !== columns.length)
    return fault(row, column, `a list of ${columns.length} values`);
  const found: Record<string, Plain> = {};
  for (const [at, name] of columns.entries()) found[name] = values[at] ?? null;
  return found;
}

/** A list of values that can be read as a row of these columns. */
export const listed = (row: Row, column: string, columns: readonly string[]): Row =>
  named(row[column] ?? null, columns, row, column);

/** A list of lists, each of which can be read as a row of these columns. */
export function allListed(row: Row, column: string, columns: readonly string[]): Row[] {
  const value = row[column];
  if (!Array.isArray(value)) return fault(row, column, 'a list of lists');
  return value.map((part: Plain) => named(part, columns, row, column));
}

/** A list of maps, each of which can be read as a row. */
export function maps(row: Row, column: string): Row[] {
  const value = row[column];
  if (!Array.isArray(value)) return fault(row, column, 'a list of maps');
  return value.map((part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? part
      : fault(row, column, 'a list of maps'),
  );
}

/** A column that holds one of these words. */
export function wordOf<T extends string>(row: Row, column: string, words: readonly T[]): T {
  const word = words.find((known) => known === row[column]);
  if (word === undefined) throw new TypeError(`${column} cannot be ${JSON.stringify(row[column])}.`);
  return word;
}
