import type { StoreApi } from 'zustand/vanilla';
import { AskError } from '../api/ask.ts';
import type { Action } from './action.ts';
import { fetchNeed } from './fetch-need.ts';
import { type Need, needs } from './needs.ts';
import type { Problem, State } from './state.ts';

function toProblem(error: unknown): Problem {
  if (error instanceof AskError) return { code: error.code, message: error.message };
  return { code: 'INTERNAL', message: error instanceof Error ? error.message : 'Something went wrong.' };
}

/**
 * Asks for whatever the state calls for and has not got, once each; what failed waits for `retried`.
 * @returns a function that stops it.
 */
export function startEffects(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  dispatch: (action: Action) => void,
  fetch: (need: Need) => Promise<Action> = fetchNeed,
): () => void {
  const check = (): void => {
    const state = store.getState();
    const need = needs(state).find(
      ({ key }) => !state.status.loading.includes(key) && state.status.problems[key] === undefined,
    );
    if (need === undefined) return;
    const answer = fetch(need);
    // Changes the state and so leads back here for the next need, which is why the most urgent is on its way by now.
    dispatch({ type: 'asked', key: need.key });
    answer.then(dispatch, (error: unknown) =>
      dispatch({ type: 'failed', key: need.key, problem: toProblem(error) }),
    );
  };
  const stop = store.subscribe(check);
  check();
  return stop;
}
