import { useRef, useState } from 'react';
import { ask } from '../../api/ask.ts';
import type { PreviewDecisionQuery } from '../../api/generated/graphql.ts';
import { previewDecisionQuery } from '../../api/inbox.ts';
import { fresh } from '../entity-page/use-entity-lists.ts';
import { sentenceOf } from '../review/use-review.ts';
import { idsOfPair, type Pair, type PairVerdict } from './pair.ts';

/** What a decision on one pair would change, or why it cannot be made. */
export interface Previewed {
  readonly pair: Pair;
  readonly preview: PreviewDecisionQuery['previewIdentity'] | null;
  readonly why: string | null;
}

/** A decision that is shown before it is made. */
export interface Plan {
  readonly verdict: PairVerdict;
  readonly pairs: readonly Pair[];
  /** Null while it is being found out. */
  readonly previewed: readonly Previewed[] | null;
}

async function preview(pair: Pair, verdict: PairVerdict): Promise<Previewed> {
  try {
    const answer = await ask(previewDecisionQuery, { entities: idsOfPair(pair), verdict }, fresh);
    return { pair, preview: answer.previewIdentity, why: null };
  } catch (error) {
    return { pair, preview: null, why: sentenceOf(error) };
  }
}

/** The decision that is shown before it is made, with what it would change; each pair on its own, one after the other. */
export function usePlan() {
  const [plan, setPlan] = useState<Plan | null>(null);
  const asked = useRef(0);
  return {
    plan,
    drop: (): void => {
      asked.current += 1;
      setPlan(null);
    },
    make: async (pairs: readonly Pair[], verdict: PairVerdict): Promise<void> => {
      asked.current += 1;
      const own = asked.current;
      setPlan({ verdict, pairs, previewed: null });
      const previewed: Previewed[] = [];
      for (const pair of pairs) {
        previewed.push(await preview(pair, verdict));
        if (own !== asked.current) return;
      }
      setPlan({ verdict, pairs, previewed });
    },
  };
}
