import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../../api/ask.ts';
import { inboxPairsQuery } from '../../api/inbox.ts';
import { fresh } from '../entity-page/use-entity-lists.ts';
import { sentenceOf } from '../review/use-review.ts';
import { type Pair, toPairs } from './pair.ts';

export interface Pairs {
  readonly rows: readonly Pair[];
  /** How many waited when the list was read; null until then. */
  readonly total: number | null;
  readonly hasMore: boolean;
  readonly error: string | null;
  more(): void;
  /** Reads the list from its beginning. */
  again(): void;
}

interface Kept {
  readonly rows: readonly Pair[];
  readonly total: number | null;
  readonly next: string | null;
  readonly error: string | null;
}

const nothing: Kept = { rows: [], total: null, next: null, error: null };

/** The pairs of at least this score (null: those that are proposed) that waited when the list was read. What is decided meanwhile stays in it, so that it can be taken back at its place. */
export function usePairs(minScore: number | null): Pairs {
  const [kept, setKept] = useState(nothing);
  const reading = useRef(0);
  const read = useCallback(
    async (after: string | null): Promise<void> => {
      reading.current += 1;
      const own = reading.current;
      try {
        const { identityCandidates: page } = await ask(inboxPairsQuery, { after, minScore }, fresh);
        if (own !== reading.current) return;
        const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        setKept((before) =>
          after === null
            ? { rows: toPairs(page.nodes), total: page.totalCount, next, error: null }
            : { ...before, rows: [...before.rows, ...toPairs(page.nodes)], next, error: null },
        );
      } catch (error) {
        if (own === reading.current) setKept((before) => ({ ...before, error: sentenceOf(error) }));
      }
    },
    [minScore],
  );
  useEffect(() => {
    void read(null);
    return () => {
      reading.current += 1;
    };
  }, [read]);
  return {
    rows: kept.rows,
    total: kept.total,
    hasMore: kept.next !== null,
    error: kept.error,
    more: () => void read(kept.next),
    again: () => void read(null),
  };
}
