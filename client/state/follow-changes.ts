import type { StoreApi } from 'zustand/vanilla';
import { connect } from '../api/connect.ts';
import { watchChanges } from '../api/watch-changes.ts';
import type { Action } from './action.ts';
import type { State } from './state.ts';

/**
 * Follows what changes in the graph while the page is in sight, and goes on from where it was when it comes back: a browser
 * keeps few connections to a server, and tabs that nobody looks at must not take them all.
 * @returns a function that stops it.
 */
export function followChanges(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  dispatch: (action: Action) => void,
): () => void {
  let ending: AbortController | null = null;
  let last: string | undefined;
  let { reads } = store.getState().status.live;

  const follow = async (signal: AbortSignal): Promise<void> => {
    const tell = (isOpen: boolean): void => {
      if (isOpen === store.getState().status.live.isLost) dispatch({ type: 'following', isLost: !isOpen });
    };
    const events = connect(location.origin).events(
      watchChanges,
      {},
      { signal, onStanding: tell, ...(last === undefined ? {} : { after: last }) },
    );
    for await (const { data } of events) {
      last = data.graphChanged.id;
      dispatch({ type: 'changes-told', change: data.graphChanged });
    }
  };
  const start = (): void => {
    if (ending !== null || document.visibilityState === 'hidden') return;
    ending = new AbortController();
    // What the API refuses it would refuse again: the page works without.
    follow(ending.signal).catch(() => dispatch({ type: 'following', isLost: true }));
  };
  const stop = (): void => {
    ending?.abort();
    ending = null;
  };
  const onVisible = (): void => (document.visibilityState === 'hidden' ? stop() : start());
  document.addEventListener('visibilitychange', onVisible);
  const unsubscribe = store.subscribe(({ status }) => {
    if (status.live.reads === reads) return;
    // All is read anew, with the changes that are still on their way here: from now on is what counts.
    reads = status.live.reads;
    last = undefined;
    stop();
    start();
  });
  start();
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    unsubscribe();
    stop();
  };
}
