import type { Action } from './action.ts';
import { reduceData } from './reduce-data.ts';
import { reduceStatus } from './reduce-status.ts';
import { reduceView } from './reduce-view.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';

/** Views kept for undo. */
const historyLimit = 100;

/** Actions whose change of view is a step of its own: undo takes back exactly one of them. Picking something out is not. */
const steps: ReadonlySet<Action['type']> = new Set([
  'opened',
  'documents-shown',
  'entity-added',
  'expanded',
  'filter-changed',
  'type-toggled',
  'mode-changed',
  'view-reset',
]);

/** Whether two views differ in more than what is picked out. */
function isOnlySelection(one: View, other: View): boolean {
  const keys: readonly (keyof View)[] = ['documents', 'added', 'filter', 'hiddenTypes', 'mode'];
  return keys.every((key) => one[key] === other[key]);
}

function withView(state: State, view: View, isStep: boolean): State {
  if (view === state.view) return state;
  if (!isStep || isOnlySelection(view, state.view)) return { ...state, view };
  return { ...state, view, past: [...state.past, state.view].slice(-historyLimit), future: [] };
}

function undo(state: State): State {
  const view = state.past.at(-1);
  if (view === undefined) return state;
  return { ...state, view, past: state.past.slice(0, -1), future: [state.view, ...state.future] };
}

function redo(state: State): State {
  const [view, ...future] = state.future;
  if (view === undefined) return state;
  return { ...state, view, past: [...state.past, state.view], future };
}

/** The one writer: the state after an action. Pure; returns the same object when nothing changes. */
export function reduce(state: State, action: Action): State {
  let next = state;
  if (action.type === 'undone') next = undo(next);
  else if (action.type === 'redone') next = redo(next);
  else next = withView(next, reduceView(next, action), steps.has(action.type));
  const data = reduceData(next.data, action);
  if (data !== next.data) next = { ...next, data };
  const status = reduceStatus(next, action);
  return status === next.status ? next : { ...next, status };
}
