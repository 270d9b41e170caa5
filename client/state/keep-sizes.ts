import type { StoreApi } from 'zustand/vanilla';
import type { Action } from './action.ts';
import { type Sizes, sizeBounds } from './sizes.ts';
import type { State } from './state.ts';

const storageKey = 'attest-sizes';

/** What was kept, as far as it can still be read. */
export function readSizes(text: string | null): Partial<Sizes> {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    if (typeof kept !== 'object' || kept === null) return {};
    const read = Object.keys(sizeBounds).flatMap((part) => {
      const size: unknown = Reflect.get(kept, part);
      return typeof size === 'number' && Number.isFinite(size) ? [[part, size] as const] : [];
    });
    return Object.fromEntries(read);
  } catch {
    return {};
  }
}

/** Divides the screen as the reader left it in this browser, and keeps each change of it for the next visit. */
export function keepSizes(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  dispatch: (action: Action) => void,
): () => void {
  dispatch({ type: 'sizes-changed', to: readSizes(localStorage.getItem(storageKey)) });
  let kept = store.getState().status.sizes;
  return store.subscribe(({ status }) => {
    if (status.sizes === kept) return;
    kept = status.sizes;
    localStorage.setItem(storageKey, JSON.stringify(kept));
  });
}
