import type { StoreApi } from 'zustand/vanilla';
import type { Action } from './action.ts';
import { standingOf } from './standing-of.ts';
import type { State } from './state.ts';
import { canTour, tourSteps } from './tour.ts';

const storageKey = 'attest-tour';

/**
 * Offers the tour with the first picture that this browser draws, and never again by itself; and goes on to the next step
 * when the reader has done what a step is about.
 */
export function keepTour(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  dispatch: (action: Action) => void,
): () => void {
  let isKnown = localStorage.getItem(storageKey) !== null;
  let from = store.getState();
  return store.subscribe((state) => {
    const { tour } = state.status;
    if (!isKnown && canTour(state) && standingOf(state) === 'current') {
      isKnown = true;
      localStorage.setItem(storageKey, 'offered');
      dispatch({ type: 'tour-changed', to: { isOffered: true } });
    } else if (tour.step !== from.status.tour.step) {
      from = state;
    } else if (tour.step !== null && tourSteps[tour.step]?.isDone(from, state) === true) {
      const next = tour.step + 1;
      dispatch({ type: 'tour-changed', to: { step: next < tourSteps.length ? next : null }, isDone: true });
    }
  });
}
