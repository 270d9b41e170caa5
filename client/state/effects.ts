import type { StoreApi } from 'zustand/vanilla';
import { AskError } from '../api/ask-error.ts';
import { errorWords } from '../texts/error-words.ts';
import type { Action } from './action.ts';
import { fetchNeed } from './fetch-need.ts';
import { type Need, needs } from './needs.ts';
import type { Problem, State } from './state.ts';

function toProblem(error: unknown): Problem {
  if (error instanceof AskError) return { code: error.code, message: error.message };
  return { code: 'INTERNAL', message: errorWords(error) };
}

/** Problems that end by themselves, as when the database comes up. */
const passing: ReadonlySet<string> = new Set(['UNAVAILABLE', 'UNREACHABLE']);
const retryAfterMs = 3000;

/**
 * Asks for whatever the state calls for and has not got, once each. What failed waits for `retried`; where the server or
 * its database is away, that comes by itself.
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
    answer.then(dispatch, (error: unknown) => {
      const problem = toProblem(error);
      dispatch({ type: 'failed', key: need.key, problem });
      if (passing.has(problem.code)) setTimeout(() => dispatch({ type: 'retried' }), retryAfterMs);
    });
  };
  const stop = store.subscribe(check);
  check();
  return stop;
}
