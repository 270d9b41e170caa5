import type { StoreApi } from 'zustand/vanilla';
import type { Action } from './action.ts';
import { isChanged, passing } from './saved.ts';
import type { State } from './state.ts';
import { decodeView, encodeView } from './url.ts';
import { emptyView, type View } from './view.ts';

/** A browser keeps only so many entries; where it has dropped the one to go back to, nothing answers. */
const answerWithinMs = 400;

/** The number that this module wrote into the browser's entry; null in one that it did not write. */
function readStep(entry: unknown): number | null {
  return typeof entry === 'object' && entry !== null && 'step' in entry && typeof entry.step === 'number'
    ? entry.step
    : null;
}

/** The saved version that an entry shows, where its address says only which view; null for others. */
function readVersion(entry: unknown): number | null {
  return typeof entry === 'object' &&
    entry !== null &&
    'version' in entry &&
    typeof entry.version === 'number'
    ? entry.version
    : null;
}

/** The address of a state: of a saved view that is as it was saved, its id, and what the reader looks at in it. */
export function encodeState(state: Pick<State, 'view' | 'data'>): string {
  const { view, data } = state;
  if (view.from === null || isChanged(state)) return encodeView(view);
  const { id, version } = view.from;
  const isNewest = data.heads[id]?.newest === version;
  return encodeView({ ...emptyView, ...passing(view), opening: { id, version: isNewest ? null : version } });
}

/** The view of an entry of the browser's history: one that was the newest version is that version still. */
function viewOf(entry: unknown): View {
  const view = decodeView(location.search);
  if (view.opening === null) return view;
  return { ...view, opening: { ...view.opening, version: view.opening.version ?? readVersion(entry) } };
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
    const query = encodeState(state);
    const isSame =
      query === encodeView(decodeView(location.search)) &&
      readStep(history.state) === state.step &&
      readVersion(history.state) === (state.view.from?.version ?? null);
    if (!isSame) history.replaceState(entryOf(state), '', addressOf(query));
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
      history.pushState(entryOf(state), '', addressOf(encodeState(state)));
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
    if (travelling === null) dispatch({ type: 'travelled', step, view: viewOf(event.state) });
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

const entryOf = ({ step, view }: State): object =>
  view.from === null ? { step } : { step, version: view.from.version };

const addressOf = (query: string): string =>
  query === '' ? location.pathname : `${location.pathname}?${query}`;
