import type { Row } from '../db/database.ts';
import type { Way } from '../db/statement.ts';
import { AttestError } from '../domain/errors.ts';
import { type CursorScope, decodeCursor, encodeCursor } from './cursor.ts';
import { ceilings, within } from './limits.ts';
import { text } from './rows.ts';

/** A page as it is asked for: so many rows beyond a cursor, forward or backward through the order. */
export interface PageArguments {
  readonly size: number;
  readonly way: Way;
  /** The row to go on from; null for the first page of its way. */
  readonly cursor: string | null;
  /** Whether to look one row beyond the page, to say whether there is another page; not when nobody asks. */
  readonly peeks: boolean;
}

/** How many rows to read for a page. */
export const rowsToRead = ({ size, peeks }: PageArguments): number => size + (peeks ? 1 : 0);

/** Page arguments as GraphQL has them. */
export interface ConnectionArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** The first rows, forward. */
export const firstPage = (size: number): PageArguments => ({
  size,
  way: 'forward',
  cursor: null,
  peeks: true,
});

/**
 * Reads page arguments: `first` with `after`, or `last` with `before`.
 * @throws AttestError BAD_INPUT when the two ways are mixed, TOO_LARGE when a page passes its ceiling
 */
export function readPage(
  { first, after, last, before }: ConnectionArguments,
  usual: number,
  peeks = true,
): PageArguments {
  const forward = first ?? null;
  const backward = last ?? null;
  if (backward === null && before == null) {
    return {
      size: within('first', forward ?? usual, 0, ceilings.first),
      way: 'forward',
      cursor: after ?? null,
      peeks,
    };
  }
  const mixed = forward !== null ? 'first' : after != null ? 'after' : null;
  if (mixed !== null) {
    const other = backward !== null ? 'last' : 'before';
    throw new AttestError(
      'BAD_INPUT',
      `${mixed} and ${other} cannot stand together: a page runs forward (first, after) or backward (last, before).`,
      { argument: mixed },
    );
  }
  return {
    size: within('last', backward ?? usual, 0, ceilings.first),
    way: 'backward',
    cursor: before ?? null,
    peeks,
  };
}

/** A page as Relay has it; `totalCount` asks only when it is called. */
export interface Page<T, E extends object = object> {
  readonly edges: readonly ({ readonly cursor: string; readonly node: T } & E)[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

/** Beyond every text that a key can be, in the order of Neo4j's texts. */
const lastText = '\u{10FFFF}';

/** The keys of the row that a page goes on from; null for the first page of its way. */
export const keysOf = (scope: CursorScope, { cursor, way }: PageArguments): (string | number)[] | null =>
  cursor === null ? null : decodeCursor(scope, cursor, way === 'forward' ? 'after' : 'before');

/** The one text key to go on from; before every other, or beyond, for the first page. */
export function textKey(scope: CursorScope, page: PageArguments): string {
  const [key] = keysOf(scope, page) ?? [];
  if (key !== undefined) return String(key);
  return page.way === 'forward' ? '' : lastText;
}

/** A row's node: a row that is damaged becomes an error in its own place, and the rest of the list is kept. */
export function readNode<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    // An Error among the items of a list is, to graphql-js, the failure of that item alone.
    return (error instanceof Error ? error : new Error(String(error))) as T;
  }
}

/** Rows as nodes by their id; a damaged one is an error for who asks for it, and nobody else. */
export const nodesById = <T>(rows: readonly Row[], read: (row: Row) => T): Map<string, T> =>
  new Map(rows.map((row) => [text(row, 'id'), readNode(() => read(row))]));

/** Makes a page of the rows of `rowsToRead`, in the order of the page's way. */
export function makePage<T>(
  rows: readonly { readonly node: T; readonly keys: readonly (string | number)[] }[],
  { size, way, cursor }: PageArguments,
  scope: CursorScope,
  totalCount: () => Promise<number>,
): Page<T> {
  const more = rows.length > size;
  const kept = rows.slice(0, size);
  if (way === 'backward') kept.reverse();
  const nodes = kept.map(({ node }) => node);
  const cursorOf = (at: number): string | null => {
    const row = kept.at(at);
    return row ? encodeCursor(scope, row.keys) : null;
  };
  // Getters: a cursor costs more than most rows, and few questions ask for all of them.
  return {
    nodes,
    get edges() {
      return kept.map(({ node, keys }) => ({ cursor: encodeCursor(scope, keys), node }));
    },
    get pageInfo() {
      return {
        hasNextPage: way === 'forward' ? more : cursor !== null,
        hasPreviousPage: way === 'backward' ? more : cursor !== null,
        startCursor: cursorOf(0),
        endCursor: cursorOf(-1),
      };
    },
    totalCount,
  };
}
