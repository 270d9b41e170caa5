import { useEffect, useRef, useState } from 'react';
import { change } from '../../api/change.ts';
import type { CorrectClaimInput, ReviewClaimFragment } from '../../api/generated/graphql.ts';
import { acceptClaims, correctClaim, rejectClaims, reopenClaims, withdrawClaim } from '../../api/review.ts';
import { dispatch } from '../../state/store.ts';
import { say } from '../../texts/say.ts';
import { decisionOf } from './decision-of.ts';
import { sentenceOf } from './use-review.ts';

type Claims = readonly ReviewClaimFragment[];

/** The API's ceiling of claims that are decided on at once. */
const atOnce = 200;

export interface Decisions {
  /** Whether a decision is on its way. */
  readonly isBusy: boolean;
  /** What was done last, or why it was not: a sentence. */
  readonly said: string;
  readonly isFailed: boolean;
  /** The claim whose rejection can be taken back, when that was the last step. */
  readonly undoable: string | null;
  accept(claims: Claims): Promise<boolean>;
  /** Rejects a claim that waits; withdraws one that counts. */
  reject(claim: ReviewClaimFragment, reason: string): Promise<boolean>;
  correct(input: CorrectClaimInput): Promise<boolean>;
  undo(): Promise<boolean>;
}

/** The decisions of a review as changes at the API, one at a time. What they answer goes to `put`; the graph is told when the review ends. */
export function useDecisions(put: (claims: Claims) => void): Decisions {
  const [isBusy, setIsBusy] = useState(false);
  const [{ said, isFailed }, tell] = useState({ said: '', isFailed: false });
  const [undoable, setUndoable] = useState<string | null>(null);
  const hasChanged = useRef(false);
  const busy = useRef(false);
  useEffect(
    () => () => {
      if (hasChanged.current) dispatch({ type: 'graph-changed' });
    },
    [],
  );

  async function run(
    work: () => Promise<Claims>,
    words: string,
    undo: string | null = null,
  ): Promise<boolean> {
    if (busy.current) return false;
    busy.current = true;
    setIsBusy(true);
    try {
      put(await work());
      hasChanged.current = true;
      setUndoable(undo);
      tell({ said: words, isFailed: false });
      return true;
    } catch (error) {
      tell({ said: sentenceOf(error), isFailed: true });
      return false;
    } finally {
      busy.current = false;
      setIsBusy(false);
    }
  }

  return {
    isBusy,
    said,
    isFailed,
    undoable,
    accept: (claims) =>
      run(
        async () => {
          const changed: ReviewClaimFragment[] = [];
          for (let from = 0; from < claims.length; from += atOnce) {
            const ids = claims.slice(from, from + atOnce).map(({ id }) => id);
            const answer = await change(acceptClaims, { ids });
            changed.push(...answer.acceptClaims.claims);
            // What follows may fail; this much is done.
            put(answer.acceptClaims.claims);
          }
          return changed;
        },
        say('review.saidAccepted', { count: claims.length }),
      ),
    reject: (claim, reason) =>
      decisionOf(claim) === 'accepted'
        ? run(
            async () => [(await change(withdrawClaim, { id: claim.id, reason })).withdrawClaim.claim],
            say('review.saidWithdrawn'),
          )
        : run(
            async () => (await change(rejectClaims, { ids: [claim.id], reason })).rejectClaims.claims,
            say('review.saidRejected'),
            claim.id,
          ),
    correct: (input) =>
      run(
        async () => [(await change(correctClaim, { input })).correctClaim.withdrawn],
        say('review.saidCorrected'),
      ),
    undo: async () => {
      if (undoable === null) return false;
      const ids = [undoable];
      return run(
        async () => (await change(reopenClaims, { ids })).reopenClaims.claims,
        say('review.saidReopened'),
      );
    },
  };
}
