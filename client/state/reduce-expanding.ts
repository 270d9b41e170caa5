import type { Action } from './action.ts';
import { bringIn } from './bring-in.ts';
import { newExpanding } from './expanding.ts';
import { withoutPicked } from './selection.ts';
import { nothingAside, setAside } from './set-aside.ts';
import type { State } from './state.ts';
import type { Brought, View } from './view.ts';

type Of<Type extends Action['type']> = Extract<Action, { type: Type }>;

/** The view with the panel that expands an entity; choices made for it before are kept. */
export function openExpanding(view: View, hub: string): View {
  const isOpen = view.expanding?.hub === hub;
  if (isOpen && view.selection === null) return view;
  return { ...view, expanding: isOpen ? view.expanding : newExpanding(hub), selection: null };
}

/** The view with other choices. Any but the page itself leads to the first page. */
export function changeExpanding(view: View, { to }: Of<'expanding-changed'>): View {
  if (view.expanding === null) return view;
  const expanding = { ...view.expanding, from: 0, ...to };
  return JSON.stringify(expanding) === JSON.stringify(view.expanding) ? view : { ...view, expanding };
}

/** The view with the entity itself picked out in place of its expansion. */
export const closeExpanding = (view: View): View =>
  view.expanding === null
    ? view
    : { ...view, expanding: null, selection: { kind: 'entity', id: view.expanding.hub } };

function withBrought(view: View, hub: string, fresh: readonly string[]): readonly Brought[] {
  if (fresh.length === 0) return view.brought;
  const before = view.brought.find((row) => row.hub === hub);
  if (before === undefined) return [...view.brought, { hub, ids: fresh }];
  return view.brought.map((row) => (row === before ? { hub, ids: [...row.ids, ...fresh] } : row));
}

/** The view with what an expansion brings, remembered as brought by it. */
export function drawNeighbours(state: State, { hub, ids, unhidden = [] }: Of<'expanded'>): View {
  const before = new Set(state.view.added);
  const view = bringIn(state, ids, unhidden);
  const fresh = view.added.filter((id) => !before.has(id));
  const brought = withBrought(view, hub, fresh);
  return brought === view.brought ? view : { ...view, brought };
}

/** The view with entities set aside or not. What is hidden is not picked out any more. */
export function moveAside(view: View, { kind, ids, isAside }: Of<'set-aside'>): View {
  const aside = setAside(view.aside, kind, ids, isAside);
  if (aside === view.aside) return view;
  if (kind !== 'hidden' || !isAside) return { ...view, aside };
  return { ...view, aside, selection: withoutPicked(view.selection, new Set(ids)) };
}

/** The view with everything drawn again. What is not to be expanded through is drawn anyhow, and stays so. */
export function clearAside(view: View): View {
  const { hidden, faint, folded, damped } = view.aside;
  if (hidden.length + faint.length + folded.length === 0) return view;
  return { ...view, aside: { ...nothingAside, damped } };
}
