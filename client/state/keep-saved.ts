import type { StoreApi } from 'zustand/vanilla';
import type { Action } from './action.ts';
import { saveNext } from './save-view.ts';
import { isChanged, savedKey } from './saved.ts';
import { standingOf } from './standing-of.ts';
import type { State } from './state.ts';

/** How long nothing must change before what changed is saved. */
export const quietMs = 2000;
/** When what failed is tried again: twice as long after each time, and at most so long. */
const againMs = { first: 3000, longest: 30_000 };

/** Whether the view is one that this browser saved, goes on from where it was saved, and is to be saved by itself. */
export function isKept({ view, status }: State): boolean {
  const { from } = view;
  if (from === null || status.saving.own[from.id] !== true) return false;
  return status.saving.heads.includes(savedKey(from));
}

/** Whether something is to be saved that is not. A version to which an undo led is saved too, as the newest. */
export function isUnsaved(state: State): boolean {
  const { from } = state.view;
  if (!isKept(state) || from === null) return false;
  return isChanged(state) || state.data.heads[from.id]?.newest !== from.version;
}

/**
 * Saves each change of a view that this browser saved, once the reader rests. What fails is tried again, at once when the
 * browser says that it is connected; what somebody else saved meanwhile is left alone.
 * @returns a function that stops it.
 */
export function keepSaved(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  dispatch: (action: Action) => void,
  save: typeof saveNext = saveNext,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitsFor: State['view'] | null = null;
  let pauseMs = againMs.first;
  const isDue = (state: State): boolean =>
    isUnsaved(state) &&
    standingOf(state) === 'current' &&
    !['saving', 'conflict'].includes(state.status.saving.standing);

  const go = async (): Promise<void> => {
    waitsFor = null;
    if (!isDue(store.getState())) return;
    const isSaved = await save(store.getState, dispatch);
    pauseMs = isSaved ? againMs.first : Math.min(againMs.longest, pauseMs * 2);
    check(store.getState());
  };
  const wait = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void go(), ms);
  };
  function check(state: State): void {
    if (!isDue(state)) {
      clearTimeout(timer);
      waitsFor = null;
      return;
    }
    if (waitsFor === state.view) return;
    waitsFor = state.view;
    wait(state.status.saving.standing === 'failed' ? pauseMs : quietMs);
  }
  const onLine = (): void => {
    if (store.getState().status.saving.standing === 'failed') wait(0);
  };
  window.addEventListener('online', onLine);
  const stop = store.subscribe(check);
  check(store.getState());
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener('online', onLine);
  };
}
