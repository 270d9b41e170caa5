import { createHash } from 'node:crypto';
import { AttestError } from '../domain/errors.ts';

/** What a cursor belongs to: the field and all arguments but the page. */
export type CursorScope = readonly unknown[];

/** The marks of the scopes in use: a page has one scope and a cursor for each of its rows. */
const marks = new WeakMap<CursorScope, string>();

function mark(scope: CursorScope): string {
  const known = marks.get(scope);
  if (known !== undefined) return known;
  const made = createHash('sha256').update(JSON.stringify(scope)).digest('base64url').slice(0, 12);
  marks.set(scope, made);
  return made;
}

/** A cursor: the keys of the last row, and a mark of the query they belong to. */
export const encodeCursor = (scope: CursorScope, keys: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify([mark(scope), ...keys])).toString('base64url');

/**
 * The keys in a cursor.
 * @throws AttestError BAD_INPUT when it is damaged or belongs to another query: its place would mean nothing there.
 */
export function decodeCursor(
  scope: CursorScope,
  cursor: string,
  argument: 'after' | 'before' = 'after',
): (string | number)[] {
  const bad = (why: string): AttestError => new AttestError('BAD_INPUT', `${argument} ${why}.`, { argument });
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw bad('is not a cursor of this API');
  }
  if (!Array.isArray(parts)) throw bad('is not a cursor of this API');
  const [marked, ...keys] = parts as unknown[];
  if (marked !== mark(scope)) throw bad('is a cursor of another query: the field or its arguments differ');
  if (!keys.every((key) => typeof key === 'string' || typeof key === 'number'))
    throw bad('is not a cursor of this API');
  return keys;
}
