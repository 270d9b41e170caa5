import type { Action } from './action.ts';
import { leadState } from './lead-view.ts';
import { reduceData } from './reduce-data.ts';
import { reduceStatus } from './reduce-status.ts';
import { reduceView } from './reduce-view.ts';
import { sameSelection } from './selection.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';

/** Views kept for undo. */
const historyLimit = 100;

/** Actions whose change of view is a step of its own: undo takes back exactly one of them. Picking out one thing is not, nor is looking at what it would bring; to pick several takes the reader work, and is. */
const steps: ReadonlySet<Action['type']> = new Set([
  'documents-shown',
  'saved-opened',
  'entities-added',
  'document-added',
  'expanding-changed',
  'expanded',
  'taken-back',
  'set-aside',
  'aside-cleared',
  'selected',
  'connected',
  'filter-changed',
  'comparison-changed',
  'without-changed',
  'style-changed',
  'grouped-by',
  'put-together',
  'taken-apart',
  'group-opened',
  'type-toggled',
  'mode-changed',
  'rows-changed',
  'dragged',
  'pinned',
  'laid-out',
  'laid-out-again',
  'aligned',
  'noted',
  'view-reset',
  'review-opened',
  'review-closed',
  'page-opened',
  'page-closed',
  'path-ends-picked',
  'path-ends-changed',
  'paths-changed',
  'path-chosen',
]);

/** Whether two views differ in more than what is picked out. */
function isOnlySelection(one: View, other: View): boolean {
  const keys: readonly (keyof View)[] = [
    'documents',
    'added',
    'layout',
    'moved',
    'pinned',
    'notes',
    'filter',
    'comparison',
    'without',
    'style',
    'hiddenTypes',
    'mode',
    'rows',
    'review',
    'page',
    'paths',
    'expanding',
    'brought',
    'aside',
    'grouping',
    'from',
    'opening',
  ];
  return keys.every((key) => one[key] === other[key]);
}

/** Whether several entities are picked out before or after, and not the same. */
const changesPick = ({ selection: one }: View, { selection: other }: View): boolean =>
  (one?.kind === 'entities' || other?.kind === 'entities') && !sameSelection(one, other);

function withView(state: State, view: View, isStep: boolean): State {
  if (view === state.view) return state;
  const isNothing = isOnlySelection(view, state.view) && !changesPick(view, state.view);
  if (!isStep || isNothing) return { ...state, view };
  const past = [...state.past, state.view].slice(-historyLimit);
  return { ...state, view, past, future: [], step: state.step + 1 };
}

function undo(state: State): State {
  const view = state.past.at(-1);
  if (view === undefined) return state;
  return {
    ...state,
    view,
    past: state.past.slice(0, -1),
    future: [state.view, ...state.future],
    step: state.step - 1,
  };
}

function redo(state: State): State {
  const [view, ...future] = state.future;
  if (view === undefined) return state;
  return { ...state, view, past: [...state.past, state.view], future, step: state.step + 1 };
}

/** The state after so many undos or redos as lead to a step, or as near to it as the history goes. */
function walk(state: State, step: number): State {
  const move = step < state.step ? undo : redo;
  let next = state;
  while (next.step !== step) {
    const moved = move(next);
    if (moved === next) break;
    next = moved;
  }
  return next;
}

/**
 * The state at a numbered step of the browser's history, as after so many undos or redos. Steps from before the page was
 * loaded are not in memory; there the view of the address stands in.
 */
function travel(state: State, step: number, view: View): State {
  const next = walk(state, step);
  if (next.step === step) return next;
  const past = step < next.step ? [] : [...next.past, next.view];
  const future = step < next.step ? [next.view, ...next.future] : [];
  return { ...next, view, past, future, step };
}

/** The one writer: the state after an action. Pure; returns the same object when nothing changes. */
export function reduce(state: State, action: Action): State {
  let next = state;
  if (action.type === 'undone') next = undo(next);
  else if (action.type === 'redone') next = redo(next);
  else if (action.type === 'walked') next = walk(next, action.step);
  else if (action.type === 'travelled') next = travel(next, action.step, action.view);
  else next = withView(next, reduceView(next, action), steps.has(action.type));
  const data = reduceData(next.data, action);
  if (data !== next.data) next = { ...next, data };
  next = leadState(state, next, action);
  const status = reduceStatus(next, action);
  return status === next.status ? next : { ...next, status };
}
