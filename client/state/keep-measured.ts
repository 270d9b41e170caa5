import type { StoreApi } from 'zustand/vanilla';
import { say } from '../texts/say.ts';
import type { Action } from './action.ts';
import { communitiesKey, communityQuestion } from './communities.ts';
import { type Measured, type MeasureQuestion, measureKey } from './measure.ts';
import { sceneOf } from './scene-of.ts';
import { standingOf } from './standing-of.ts';
import type { State } from './state.ts';

/** Measures; null when the question was outdated before the answer came. */
export type AskMeasure = (question: MeasureQuestion | null) => Promise<Measured['values'] | null>;

/** What is asked of a state, and what becomes of the answer. */
export interface Kept {
  /** Key of the problem that there is when it failed. */
  readonly problem: string;
  readonly message: string;
  /** Null when the view asks for nothing. */
  questionOf(state: State): MeasureQuestion | null;
  knownOf(state: State): Measured | null;
  toAction(found: Measured): Action;
}

/** What is measured of what is drawn. */
export const keptMeasure: Kept = {
  problem: measureKey,
  message: say('measure.failed'),
  // One after the other, as they come.
  questionOf: (state) => sceneOf(state).measures.find(({ range }) => range === null)?.question ?? null,
  knownOf: () => null,
  toAction: (measured) => ({ type: 'measured', measured }),
};

/** The communities by which the picture is grouped. */
export const keptCommunities: Kept = {
  problem: communitiesKey,
  message: say('group.communitiesFailed'),
  questionOf: communityQuestion,
  knownOf: ({ data }) => data.communities,
  toAction: (found) => ({ type: 'communities-found', found }),
};

/**
 * Measures what is on screen whenever the view asks for it and it has changed. A question that is outdated is given up, so that
 * a large picture does not keep the next one waiting. What failed is asked again when the reader says so.
 * @returns a function that stops it.
 */
export function keepMeasured(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  dispatch: (action: Action) => void,
  ask: AskMeasure,
  kept: Kept = keptMeasure,
): () => void {
  let asked: string | null = null;
  const check = (): void => {
    const state = store.getState();
    if (state.status.problems[kept.problem] !== undefined || standingOf(state) !== 'current') return;
    const question = kept.questionOf(state);
    const isThere = question !== null && kept.knownOf(state)?.key === question.key;
    const wanted = question === null || isThere ? null : question;
    if (wanted === null) {
      if (asked === null) return;
      asked = null;
      // The question given up is what may have failed, and nobody waits for it.
      ask(null).catch(() => undefined);
      return;
    }
    if (asked === wanted.key) return;
    asked = wanted.key;
    ask(wanted).then(
      (values) => {
        if (values === null || asked !== wanted.key) return;
        asked = null;
        dispatch(kept.toAction({ metric: wanted.metric, key: wanted.key, values }));
      },
      () => {
        if (asked !== wanted.key) return;
        asked = null;
        const { problem: key, message } = kept;
        dispatch({ type: 'failed', key, problem: { code: 'INTERNAL', message } });
      },
    );
  };
  const stop = store.subscribe(check);
  check();
  return stop;
}
