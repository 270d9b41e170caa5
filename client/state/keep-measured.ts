import type { StoreApi } from 'zustand/vanilla';
import { say } from '../texts/say.ts';
import type { Action } from './action.ts';
import { type Measured, type MeasureQuestion, measureKey } from './measure.ts';
import { sceneOf } from './scene-of.ts';
import { standingOf } from './standing-of.ts';
import type { State } from './state.ts';

/** Measures; null when the question was outdated before the answer came. */
export type AskMeasure = (question: MeasureQuestion | null) => Promise<Measured['values'] | null>;

/**
 * Measures what is on screen whenever the view asks for it and it has changed. A question that is outdated is given up, so that
 * a large picture does not keep the next one waiting. What failed is asked again when the reader says so.
 * @returns a function that stops it.
 */
export function keepMeasured(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  dispatch: (action: Action) => void,
  ask: AskMeasure,
): () => void {
  let asked: string | null = null;
  const check = (): void => {
    const state = store.getState();
    if (state.status.problems[measureKey] !== undefined || standingOf(state) !== 'current') return;
    const question = sceneOf(state).measure?.question ?? null;
    const isThere = question !== null && state.data.measured?.key === question.key;
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
        dispatch({ type: 'measured', measured: { key: wanted.key, values } });
      },
      () => {
        if (asked !== wanted.key) return;
        asked = null;
        const message = say('measure.failed');
        dispatch({ type: 'failed', key: measureKey, problem: { code: 'INTERNAL', message } });
      },
    );
  };
  const stop = store.subscribe(check);
  check();
  return stop;
}
