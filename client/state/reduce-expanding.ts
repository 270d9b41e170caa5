import type { Action } from './action.ts';
import { bringIn } from './bring-in.ts';
import { newExpanding, sameHubs } from './expanding.ts';
import { selectionOf, withoutPicked } from './selection.ts';
import { nothingAside, setAside } from './set-aside.ts';
import type { State } from './state.ts';
import type { Brought, View } from './view.ts';

type Of<Type extends Action['type']> = Extract<Action, { type: Type }>;

/** The view with the panel that expands entities; choices made for the same before are kept. */
export function openExpanding(view: View, hubs: readonly string[]): View {
  if (hubs.length === 0) return view;
  const isOpen = view.expanding !== null && sameHubs(view.expanding.hubs, hubs);
  if (isOpen && view.selection === null) return view;
  return { ...view, expanding: isOpen ? view.expanding : newExpanding(hubs), selection: null };
}

/** The view with other choices. Any but the page itself leads to the first page. */
export function changeExpanding(view: View, { to }: Of<'expanding-changed'>): View {
  if (view.expanding === null) return view;
  const expanding = { ...view.expanding, from: 0, ...to };
  return JSON.stringify(expanding) === JSON.stringify(view.expanding) ? view : { ...view, expanding };
}

/** The view with the entities themselves picked out in place of their expansion. */
export const closeExpanding = (view: View): View =>
  view.expanding === null ? view : { ...view, expanding: null, selection: selectionOf(view.expanding.hubs) };

/** What was brought before, with more of it by the entities that it is drawn for. */
function withBrought(before: readonly Brought[], more: readonly Brought[]): readonly Brought[] {
  const rows = new Map(before.map(({ hub, ids }) => [hub, ids]));
  for (const { hub, ids } of more) if (ids.length > 0) rows.set(hub, [...(rows.get(hub) ?? []), ...ids]);
  return [...rows].map(([hub, ids]) => ({ hub, ids }));
}

/** The view with what an expansion brings, remembered as brought by it. */
export function drawNeighbours(state: State, { brought, unhidden = [] }: Of<'expanded'>): View {
  const before = new Set(state.view.added);
  const view = bringIn(
    state,
    brought.flatMap(({ ids }) => ids),
    unhidden,
  );
  const fresh = new Set(view.added.filter((id) => !before.has(id)));
  if (fresh.size === 0) return view;
  const rows = brought.map(({ hub, ids }) => ({ hub, ids: ids.filter((id) => fresh.has(id)) }));
  return { ...view, brought: withBrought(view.brought, rows) };
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
