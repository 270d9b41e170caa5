import { useCallback, useEffect, useState } from 'react';
import { wholeRows } from '../../api/whole-rows.ts';
import { type Failure, failureOf } from './failure-words.ts';
import { usePanel } from './panel-context.ts';

export interface Page<Row> {
  readonly nodes: readonly (Row | null)[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type Load<Row> = (after: string | null) => Promise<Page<Row>>;

interface Pages<Row> {
  /** The question that the rows answer. */
  readonly load: Load<Row>;
  readonly rows: readonly Row[];
  readonly done: boolean;
  readonly partial: boolean;
  readonly error: Failure | null;
}

export interface AllPages<Row> {
  readonly rows: readonly Row[];
  /** Whether the rows answer the question now asked. */
  readonly current: boolean;
  /** Whether no more will come. */
  readonly done: boolean;
  /** Whether there are more than are ever asked for. */
  readonly partial: boolean;
  readonly error: Failure | null;
  retry(): void;
}

/** More than this is no margin to read but a list to search: 2,000 rows at 100 a page. */
const pagesAtMost = 20;

/**
 * Asks for page after page until the last, and gives the rows that have come so far. `load` must keep its identity while it
 * asks the same question (useCallback); a new one starts over, and answers to the old one are dropped.
 * Until its first page is there the old rows stay, and `current` is false. When the graph has changed all is asked again, and
 * what was there stays until all of it has come.
 */
export function useAllPages<Row>(load: Load<Row>): AllPages<Row> {
  const [pages, setPages] = useState<Pages<Row>>({
    load,
    rows: [],
    done: false,
    partial: false,
    error: null,
  });
  const [attempt, setAttempt] = useState(0);
  const { changes } = usePanel();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same question again, as does a change.
  useEffect(() => {
    let current = true;
    const run = async (): Promise<void> => {
      const rows: Row[] = [];
      let after: string | null = null;
      for (let turn = 0; turn < pagesAtMost; turn += 1) {
        const { nodes, pageInfo }: Page<Row> = await load(after);
        if (!current) return;
        rows.push(...wholeRows(nodes));
        after = pageInfo.endCursor;
        const last = !pageInfo.hasNextPage || after === null;
        const partial = !last && turn === pagesAtMost - 1;
        const done = last || partial;
        const next = { load, rows: [...rows], done, partial, error: null };
        setPages((before) => (before.load === load && before.done && !done ? before : next));
        if (done) return;
      }
    };
    run().catch((problem: unknown) => {
      if (current)
        setPages((before) => ({
          ...(before.load === load ? before : { rows: [] }),
          load,
          done: false,
          partial: false,
          error: failureOf(problem),
        }));
    });
    return () => {
      current = false;
    };
  }, [load, attempt, changes]);
  const retry = useCallback(() => setAttempt((number) => number + 1), []);
  const current = pages.load === load;
  return {
    rows: pages.rows,
    current,
    done: current && pages.done,
    partial: current && pages.partial,
    error: current ? pages.error : null,
    retry,
  };
}
