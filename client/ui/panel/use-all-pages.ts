import { useCallback, useEffect, useState } from 'react';
import type { Failure } from './failure-words.ts';

export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export type PageAnswer<Row> = { readonly page: Page<Row> } | { readonly error: Failure };

interface Pages<Row> {
  readonly rows: readonly Row[];
  readonly done: boolean;
  readonly error: Failure | null;
}

/** More than this is no margin to read but a list to search: 2,000 rows at 100 a page. */
const pagesAtMost = 20;

/**
 * Asks for page after page until the last, and gives the rows that have come so far. `load` must keep its identity while it
 * asks the same question (useCallback); a new one starts over, and answers to the old one are dropped.
 */
export function useAllPages<Row>(load: (after: string | null) => Promise<PageAnswer<Row>>): Pages<Row> & {
  retry(): void;
} {
  const [pages, setPages] = useState<Pages<Row>>({ rows: [], done: false, error: null });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks the same question again.
  useEffect(() => {
    let current = true;
    const run = async (): Promise<void> => {
      const rows: Row[] = [];
      let after: string | null = null;
      for (let turn = 0; turn < pagesAtMost; turn += 1) {
        const answer: PageAnswer<Row> = await load(after);
        if (!current) return;
        if ('error' in answer) return setPages({ rows, done: false, error: answer.error });
        rows.push(...answer.page.nodes);
        after = answer.page.pageInfo.endCursor;
        const done = !answer.page.pageInfo.hasNextPage || after === null;
        setPages({ rows: [...rows], done, error: null });
        if (done) return;
      }
    };
    void run();
    return () => {
      current = false;
    };
  }, [load, attempt]);
  const retry = useCallback(() => setAttempt((number) => number + 1), []);
  return { ...pages, retry };
}
