import { useCallback, useEffect, useState } from 'react';
import { wholeRows } from '../../api/whole-rows.ts';
import { useSelect } from '../../state/store.ts';
import { type Failure, failureOf } from '../panel/failure-words.ts';

export interface CountedPage<Row> {
  readonly totalCount: number;
  readonly nodes: readonly (Row | null)[];
  /** Where the next page begins; null after the last. */
  readonly next: string | null;
}

/** Asks for one page. It must keep its identity while it asks the same question (useCallback). */
export type LoadPage<Row> = (after: string | null) => Promise<CountedPage<Row>>;

export interface Pages<Row> {
  readonly rows: readonly Row[];
  /** Rows on all pages; null until the first page is there. */
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error: Failure | null;
  /** Asks for the next page, or again for the one that did not come. */
  more(): void;
}

interface Kept<Row> {
  readonly load: LoadPage<Row>;
  readonly rows: readonly Row[];
  readonly total: number | null;
  readonly next: string | null;
  readonly error: Failure | null;
}

/** The page last asked for, and how often the graph had changed by then. Each asking is an object of its own, so that asking again asks again. */
interface Asked<Row> {
  readonly load: LoadPage<Row>;
  readonly after: string | null;
  readonly changes: number;
}

const nothing = <Row>(load: LoadPage<Row>): Kept<Row> => ({
  load,
  rows: [],
  total: null,
  next: null,
  error: null,
});

/**
 * The pages of a list that were asked for so far: the first by itself, each further one when the reader wants it. When the graph
 * has changed the list begins again, and what was there stays until the new first page has come.
 */
export function usePages<Row>(load: LoadPage<Row>): Pages<Row> {
  const [kept, setKept] = useState(() => nothing(load));
  const changes = useSelect((state) => state.status.changes);
  const [asked, setAsked] = useState<Asked<Row>>({ load, after: null, changes });
  const current = kept.load === load ? kept : nothing(load);
  useEffect(() => {
    let isCurrent = true;
    // A cursor belongs to the question that it was answered to.
    const after = asked.load === load && asked.changes === changes ? asked.after : null;
    load(after).then(
      (page) =>
        isCurrent &&
        setKept((before) => {
          const rows = before.load === load && after !== null ? before.rows : [];
          const { totalCount: total, next } = page;
          return { load, rows: [...rows, ...wholeRows(page.nodes)], total, next, error: null };
        }),
      (problem: unknown) =>
        isCurrent &&
        setKept((before) => ({
          ...(before.load === load ? before : nothing(load)),
          error: failureOf(problem),
        })),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, asked, changes]);
  const { next } = current;
  const more = useCallback(() => setAsked({ load, after: next, changes }), [load, next, changes]);
  return {
    rows: current.rows,
    total: current.total,
    hasMore: next !== null,
    isLoading: current.total === null && current.error === null,
    error: current.error,
    more,
  };
}
