import { type CursorScope, decodeCursor, encodeCursor } from './cursor.ts';
import { ceilings, within } from './limits.ts';

export interface PageArguments {
  readonly first: number;
  readonly after: string | null;
}

/** A page as Relay has it; `totalCount` asks only when it is called. */
export interface Page<T, E extends object = object> {
  readonly edges: readonly ({ readonly cursor: string; readonly node: T } & E)[];
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}

/** @throws AttestError when `first` passes its ceiling. */
export const pageSize = (page: PageArguments): number => within('first', page.first, 0, ceilings.first);

/** The one text key to go on after; '' for the first page. */
export function textKey(scope: CursorScope, page: PageArguments): string {
  const [key] = page.after === null ? [] : decodeCursor(scope, page.after);
  return key === undefined ? '' : String(key);
}

/** Makes a page of rows that were read one further than asked for, so that `hasNextPage` is known. */
export function makePage<T>(
  rows: readonly { readonly node: T; readonly keys: readonly (string | number)[] }[],
  first: number,
  scope: CursorScope,
  totalCount: () => Promise<number>,
): Page<T> {
  const edges = rows.slice(0, first).map(({ node, keys }) => ({ cursor: encodeCursor(scope, keys), node }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount,
  };
}
