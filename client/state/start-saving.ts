import type { StoreApi } from 'zustand/vanilla';
import type { Action } from './action.ts';
import type { State } from './state.ts';

const storageKey = 'attest-views';

/** The views that were kept, as far as they can still be read. */
export function readOwn(text: string | null): Readonly<Record<string, boolean>> {
  try {
    const kept: unknown = JSON.parse(text ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, isKept]) => typeof isKept === 'boolean'));
  } catch {
    return {};
  }
}

/** Remembers which views this browser saved, and brings what keeps them saved as soon as there is one on screen. */
export function startSaving(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  dispatch: (action: Action) => void,
): void {
  dispatch({ type: 'saving-changed', to: { own: readOwn(localStorage.getItem(storageKey)) } });
  let { own } = store.getState().status.saving;
  let isStarted = false;
  store.subscribe(({ view, status }) => {
    if (status.saving.own !== own) {
      own = status.saving.own;
      // Another tab may have saved some meanwhile.
      const all = { ...readOwn(localStorage.getItem(storageKey)), ...own };
      localStorage.setItem(storageKey, JSON.stringify(all));
    }
    if (isStarted || view.from === null) return;
    isStarted = true;
    void import('./keep-saved.ts').then(({ keepSaved }) => keepSaved(store, dispatch));
  });
}
