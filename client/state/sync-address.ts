import type { StoreApi } from 'zustand/vanilla';
import type { Action } from './action.ts';
import type { State } from './state.ts';
import { decodeView, encodeView } from './url.ts';

/** A browser keeps only so many entries; where it has dropped the one to go back to, nothing answers. */
const answerWithinMs = 400;

/** The number that this module wrote into the browser's entry; null in one that it did not write. */
function readStep(entry: unknown): number | null {
  return typeof entry === 'object' && entry !== null && 'step' in entry && typeof entry.step === 'number'
    ? entry.step
    : null;
}

/**
 * Keeps the address and the view the same, both ways. The browser's history and undo are one list: each step of the reader
 * makes an entry that carries its number, undo goes back to the entry before, and Back undoes.
 * The address that the page was opened with is read first.
 * @returns a function that stops it.
 */
export function syncAddress(
  store: Pick<StoreApi<State>, 'getState' | 'setState' | 'subscribe'>,
  dispatch: (action: Action) => void,
): () => void {
  let entry = readStep(history.state) ?? 0;
  store.setState((state) => ({ ...state, view: decodeView(location.search), step: entry }));
  let travelling: ReturnType<typeof setTimeout> | null = null;
  const replace = (state: State): void => {
    const query = encodeView(state.view);
    const isSame =
      query === encodeView(decodeView(location.search)) && readStep(history.state) === state.step;
    if (!isSame) history.replaceState({ step: state.step }, '', addressOf(query));
    entry = state.step;
  };
  const arrive = (): void => {
    if (travelling !== null) clearTimeout(travelling);
    travelling = null;
    write(store.getState());
  };
  const write = (state: State): void => {
    if (travelling !== null) return;
    const isNew = state.step > entry && state.future.length === 0;
    if (state.step === entry) replace(state);
    else if (isNew && state.step === entry + 1) {
      history.pushState({ step: state.step }, '', addressOf(encodeView(state.view)));
      entry = state.step;
    } else {
      travelling = setTimeout(() => {
        replace(store.getState());
        arrive();
      }, answerWithinMs);
      history.go(state.step - entry);
    }
  };
  const read = (event: PopStateEvent): void => {
    const step = readStep(event.state);
    if (step === null) return;
    entry = step;
    // The answer to an undo made here: the view is there already.
    if (travelling === null) dispatch({ type: 'travelled', step, view: decodeView(location.search) });
    arrive();
  };
  const stop = store.subscribe(write);
  window.addEventListener('popstate', read);
  replace(store.getState());
  return () => {
    stop();
    window.removeEventListener('popstate', read);
  };
}

const addressOf = (query: string): string =>
  query === '' ? location.pathname : `${location.pathname}?${query}`;
