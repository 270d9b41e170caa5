import type { StoreApi } from 'zustand/vanilla';
import type { Action } from './action.ts';
import { clocks, type State, type Timeline } from './state.ts';

const storageKey = 'attest-timeline';

/** What was kept, as far as it can still be read. */
export function readTimeline(text: string | null): Partial<Timeline> {
  if (text === null) return {};
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null) return {};
    const clock = 'clock' in kept ? clocks.find((name) => name === kept.clock) : undefined;
    return {
      ...('isOpen' in kept && typeof kept.isOpen === 'boolean' ? { isOpen: kept.isOpen } : {}),
      ...(clock === undefined ? {} : { clock }),
      ...('height' in kept && typeof kept.height === 'number' && Number.isFinite(kept.height)
        ? { height: kept.height }
        : {}),
    };
  } catch {
    return {};
  }
}

/** Opens the timeline as the reader left it in this browser, and keeps each change of it for the next visit. */
export function keepTimeline(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  dispatch: (action: Action) => void,
): () => void {
  dispatch({ type: 'timeline-changed', to: readTimeline(localStorage.getItem(storageKey)) });
  let kept = store.getState().status.timeline;
  return store.subscribe(({ status }) => {
    if (status.timeline === kept) return;
    kept = status.timeline;
    localStorage.setItem(storageKey, JSON.stringify(kept));
  });
}
