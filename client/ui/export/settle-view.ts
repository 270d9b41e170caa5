import { createStore } from 'zustand/vanilla';
import { AskError } from '../../api/ask-error.ts';
import { askLayout } from '../../graph/layouts/ask-layout.ts';
import { makeAskMeasure } from '../../graph/measures/ask-measure.ts';
import type { Action } from '../../state/action.ts';
import { communitiesOf } from '../../state/communities.ts';
import { startEffects } from '../../state/effects.ts';
import { drawnSceneOf } from '../../state/grouped-scene-of.ts';
import { keepMeasured, keptCommunities, keptMeasure } from '../../state/keep-measured.ts';
import { layoutFacts } from '../../state/layout-facts.ts';
import { needs } from '../../state/needs.ts';
import { reduce } from '../../state/reduce.ts';
import { problemOf, standingOf } from '../../state/standing-of.ts';
import { initialState, type State } from '../../state/state.ts';
import { say } from '../../texts/say.ts';

/** Whether all that the view of a state calls for is there, but for where everything stands. */
function isWhole(state: State): boolean {
  return (
    state.status.loading.length === 0 &&
    needs(state).length === 0 &&
    standingOf(state) === 'current' &&
    communitiesOf(state) !== null &&
    keptMeasure.questionOf(state) === null
  );
}

/** A state that nobody sees: views are put into it one after another, for files to be made of them. */
export interface Stage {
  dispatch(action: Action): void;
  read(): State;
  /** The state when everything is there and has its place. @throws AskError when something does not come */
  settle(signal: AbortSignal): Promise<State>;
  end(): void;
}

/** Lays out what is drawn of a state, where it has no places yet. */
async function place(state: State, dispatch: (action: Action) => void): Promise<void> {
  const { layout, placed } = drawnSceneOf(state);
  if (layout === null || layout.key === placed) return;
  const { places, backdrop } = await askLayout(layout, layout.kind === undefined ? {} : layoutFacts(state));
  dispatch({ type: 'placed', key: layout.key, positions: places, backdrop });
}

export function openStage(): Stage {
  const store = createStore<State>(() => initialState);
  const dispatch = (action: Action): void => store.setState((state) => reduce(state, action), true);
  const start = (): readonly (() => void)[] => [
    startEffects(store, dispatch),
    keepMeasured(store, dispatch, makeAskMeasure(), keptMeasure),
    keepMeasured(store, dispatch, makeAskMeasure(), keptCommunities),
  ];
  /** Begins with the first view: what a start page needs is not asked for. */
  let stops: readonly (() => void)[] | null = null;
  const waitUntilWhole = (signal: AbortSignal): Promise<State> =>
    new Promise((resolve, reject) => {
      const end = (): void => {
        stop();
        signal.removeEventListener('abort', check);
      };
      const check = (): void => {
        const state = store.getState();
        const problem = problemOf(state);
        if (signal.aborted) reject(signal.reason);
        else if (problem !== null) reject(new AskError(problem.code, problem.message));
        else if (isWhole(state)) resolve(state);
        else return;
        end();
      };
      const stop = store.subscribe(check);
      signal.addEventListener('abort', check);
      check();
    });
  return {
    dispatch,
    read: store.getState,
    async settle(signal) {
      stops ??= start();
      // Where things stand decides what else is drawn, as where groups are opened: a few times at most.
      for (let tries = 0; tries < 5; tries += 1) {
        const state = await waitUntilWhole(signal);
        const { layout, placed } = drawnSceneOf(state);
        if (layout === null || layout.key === placed) return state;
        await place(state, dispatch);
        signal.throwIfAborted();
      }
      throw new AskError('INTERNAL', say('common.wentWrong'));
    },
    end: () => {
      for (const stop of stops ?? []) stop();
    },
  };
}
