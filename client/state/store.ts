import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Action } from './action.ts';
import { reduce } from './reduce.ts';
import { initialState, type State } from './state.ts';

/** The page's one state. Written by `dispatch` only. */
export const store = createStore<State>(() => initialState);

/** Reports that something happened; every reader sees the state after it. */
export function dispatch(action: Action): void {
  store.setState((state) => reduce(state, action), true);
}

/** Reads a part of the state in a component, and draws the component anew when that part changes. */
export function useSelect<Part>(select: (state: State) => Part): Part {
  return useStore(store, select);
}
