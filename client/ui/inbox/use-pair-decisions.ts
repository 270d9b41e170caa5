import '../../texts/inbox-texts.ts';
import { useRef, useState } from 'react';
import { change } from '../../api/change.ts';
import { decidePair, takeDecisionBack } from '../../api/inbox.ts';
import { say } from '../../texts/say.ts';
import { sentenceOf } from '../review/use-review.ts';
import {
  idsOfPair,
  type Pair,
  type PairDecision,
  type PairVerdict,
  pairWords,
  verdictWords,
} from './pair.ts';

export interface PairDecisions {
  readonly isBusy: boolean;
  /** What was done last, or why it was not. */
  readonly said: string;
  readonly isFailed: boolean;
  /** What was decided here and stands, by the pair's id. */
  readonly byPair: ReadonlyMap<string, PairDecision>;
  /** Decides on pairs, one after the other; resolves with those that it was done for. */
  decide(pairs: readonly Pair[], verdict: PairVerdict, reason: string): Promise<readonly Pair[]>;
  /** Takes back the last decision made here, which may be on several; resolves with its first pair. */
  undoLast(): Promise<Pair | null>;
  undo(pair: Pair): Promise<void>;
}

/** What is decided of pairs, step by step, each of which can be taken back. */
export function usePairDecisions(onDecided: () => void): PairDecisions {
  const [byPair, setByPair] = useState<ReadonlyMap<string, PairDecision>>(new Map());
  const [isBusy, setIsBusy] = useState(false);
  const [{ said, isFailed }, tell] = useState({ said: '', isFailed: false });
  const busy = useRef(false);
  /** Pairs that were decided on together, the last step last. */
  const steps = useRef<(readonly Pair[])[]>([]);
  const put = (pair: Pair, decision: PairDecision | null): void =>
    setByPair((before) => {
      const next = new Map(before);
      if (decision === null) next.delete(pair.id);
      else next.set(pair.id, decision);
      return next;
    });

  async function run<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    if (busy.current) return otherwise;
    busy.current = true;
    setIsBusy(true);
    try {
      return await work();
    } catch (error) {
      tell({ said: sentenceOf(error), isFailed: true });
      return otherwise;
    } finally {
      busy.current = false;
      setIsBusy(false);
    }
  }

  async function takeBack(pairs: readonly Pair[]): Promise<void> {
    // The last first: an earlier decision may be what a later one rests on.
    for (const pair of pairs.toReversed()) {
      const id = byPair.get(pair.id)?.id ?? null;
      if (id !== null) await change(takeDecisionBack, { id, reason: say('inbox.takenBack') });
      put(pair, null);
      steps.current = steps.current
        .map((step) => step.filter((one) => one.id !== pair.id))
        .filter((step) => step.length > 0);
    }
    const [first] = pairs;
    tell({
      said: say('inbox.undone', { count: pairs.length, pair: first ? pairWords(first) : '' }),
      isFailed: false,
    });
    onDecided();
  }

  return {
    isBusy,
    said,
    isFailed,
    byPair,
    decide: (pairs, verdict, reason) =>
      run(async () => {
        const done: Pair[] = [];
        let failed: string | null = null;
        const given = reason.trim() === '' ? say('inbox.noReason') : reason.trim();
        for (const pair of pairs) {
          try {
            const { decideIdentity: made } = await change(decidePair, {
              entities: idsOfPair(pair),
              verdict,
              reason: given,
            });
            put(pair, { verdict, id: made.created ? made.decision.id : null });
            done.push(pair);
          } catch (error) {
            failed = say('inbox.cannot', { pair: pairWords(pair), why: sentenceOf(error) });
          }
        }
        const [first] = done;
        if (first !== undefined) {
          steps.current.push(done);
          const values = { count: done.length, pair: pairWords(first), verdict: verdictWords[verdict] };
          tell({ said: say('inbox.decided', values), isFailed: false });
          onDecided();
        }
        if (failed !== null) tell({ said: failed, isFailed: true });
        return done;
      }, []),
    undoLast: () =>
      run(async () => {
        const last = steps.current.at(-1);
        if (last === undefined) {
          tell({ said: say('inbox.nothingToUndo'), isFailed: false });
          return null;
        }
        await takeBack(last);
        return last[0] ?? null;
      }, null),
    undo: (pair) => run(() => takeBack([pair]), undefined),
  };
}
