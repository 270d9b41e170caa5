import type { StoreApi } from 'zustand/vanilla';
import type { Action } from './action.ts';
import type { State } from './state.ts';
import { decodeView, encodeView } from './url.ts';

/**
 * Keeps the address and the view the same, both ways: a step of the reader makes an entry in the browser's history, and
 * Back brings its view. The address that the page was opened with is read first.
 * @returns a function that stops it.
 */
export function syncAddress(store: StoreApi<State>, dispatch: (action: Action) => void): () => void {
  const view = decodeView(location.search);
  store.setState((state) => ({ ...state, view }));
  let steps = 0;
  const write = (state: State): void => {
    const query = encodeView(state.view);
    const isStep = state.past.length > steps;
    steps = state.past.length;
    if (query === encodeView(decodeView(location.search))) return;
    const address = query === '' ? location.pathname : `${location.pathname}?${query}`;
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  const read = (): void => dispatch({ type: 'opened', view: decodeView(location.search) });
  const stop = store.subscribe(write);
  window.addEventListener('popstate', read);
  return () => {
    stop();
    window.removeEventListener('popstate', read);
  };
}
