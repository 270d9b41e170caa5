import type { Action } from './action.ts';
import { type Alignment, align } from './align.ts';
import type { LayoutKind } from './arrangement.ts';
import { excessOf, withNote } from './note.ts';
import { pickedIds } from './picked-ids.ts';
import type { State } from './state.ts';
import type { Move, View } from './view.ts';

type Of<Type extends Action['type']> = Extract<Action, { type: Type }>;

/** The moves with one more; an entity that nothing was added after since its last move has moved once. */
function withMove(moved: readonly Move[], move: Move): readonly Move[] {
  return [...moved.filter(({ id, after }) => id !== move.id || after !== move.after), move];
}

/** The view with an entity where the reader dragged it, and pinned there. */
export function drag(view: View, { id, point }: Omit<Of<'dragged'>, 'type'>): View {
  const pinned = view.pinned.includes(id) ? view.pinned : [...view.pinned, id];
  return { ...view, moved: withMove(view.moved, { id, ...point, after: view.added.length }), pinned };
}

/** The view with entities pinned where they stand, or no longer; they stay there until the picture is laid out again. */
export function pin({ view, data }: State, { ids, isPinned }: Of<'pinned'>): View {
  if (!isPinned) {
    const pinned = view.pinned.filter((id) => !ids.includes(id));
    return pinned.length === view.pinned.length ? view : { ...view, pinned };
  }
  const fresh = ids.filter((id) => data.placed.points[id] !== undefined && !view.pinned.includes(id));
  if (fresh.length === 0) return view;
  const moved = fresh.reduce((moves, id) => {
    const { x, y } = data.placed.points[id] ?? { x: 0, y: 0 };
    return withMove(moves, { id, x: Math.round(x), y: Math.round(y), after: view.added.length });
  }, view.moved);
  return { ...view, moved, pinned: [...view.pinned, ...fresh] };
}

/** The view with what is picked out in one line, or evenly, and pinned there. */
export function alignPicked(state: State, how: Alignment): View {
  const { view, data } = state;
  const points = pickedIds(state).flatMap((id) => {
    const point = data.placed.points[id];
    return point === undefined ? [] : [{ id, ...point }];
  });
  return align(points, how).reduce((next, { id, x, y }) => drag(next, { id, point: { x, y } }), view);
}

/** The view with all that it calls for in a layout, but for what is pinned. */
export const layOutAs = (view: View, kind: LayoutKind): View => ({
  ...view,
  layout: { kind, after: view.added.length },
  moved: view.moved.filter(({ id }) => view.pinned.includes(id)),
  from: view.from && { ...view.from, isHeld: false },
});

/** Whether to lay out again would change anything. */
export const canLayOutAgain = ({ layout, moved, pinned, from, added }: View): boolean =>
  from?.isHeld === true ||
  (layout !== null && layout.after !== added.length) ||
  moved.some(({ id }) => !pinned.includes(id));

/** The view with places of the layout's choosing for all but what is pinned. */
export function layOutAgain(view: View): View {
  if (!canLayOutAgain(view)) return view;
  if (view.layout !== null) return layOutAs(view, view.layout.kind);
  const moved = view.moved.filter(({ id }) => view.pinned.includes(id));
  return { ...view, moved, from: view.from && { ...view.from, isHeld: false } };
}

/** The view with other words about something; as it was when they do not fit. */
export function takeNote(view: View, { about, text }: Of<'noted'>): View {
  const notes = withNote(view.notes, about, text);
  return excessOf(notes) > 0 || JSON.stringify(notes) === JSON.stringify(view.notes)
    ? view
    : { ...view, notes };
}
