import type { Action } from './action.ts';
import { saidOfTakingBack } from './expand-words.ts';
import { listNames } from './list-names.ts';
import { nameOf } from './name-of.ts';
import { shownIds } from './needs.ts';
import { placingLinks } from './placing-links.ts';
import { withoutPicked } from './selection.ts';
import type { State } from './state.ts';
import type { Brought, Move, View } from './view.ts';

/** The entities that an expansion brought and that are still there. */
export const broughtBy = ({ brought, added }: View, hub: string): readonly string[] =>
  brought.find((row) => row.hub === hub)?.ids.filter((id) => added.includes(id)) ?? [];

/**
 * Of what expanding entities brought, that which nothing else holds: no link to anything shown but these entities and one
 * another, and no expansion of its own.
 */
export function looseOf(state: State, hubs: readonly string[]): readonly string[] {
  const { view } = state;
  const shown = new Set(shownIds(state));
  const links = placingLinks(state);
  const of = new Set(hubs);
  const loose = new Set(hubs.flatMap((hub) => broughtBy(view, hub)));
  const holds = (id: string): boolean =>
    view.paths?.ends.includes(id) === true ||
    view.brought.some((row) => row.hub === id && broughtBy(view, id).some((it) => !loose.has(it))) ||
    links.some(({ subject, object }) => {
      const far = subject === id ? object : object === id ? subject : null;
      return far !== null && !of.has(far) && far !== id && shown.has(far) && !loose.has(far);
    });
  // What is held may hold others in turn.
  for (let size = -1; size !== loose.size; ) {
    size = loose.size;
    for (const id of loose) if (holds(id)) loose.delete(id);
  }
  return [...loose];
}

/** Without some ids, and without an expansion that has brought nothing else. */
const withoutBrought = (brought: readonly Brought[], gone: ReadonlySet<string>): readonly Brought[] =>
  brought.flatMap((row) => {
    const ids = row.ids.filter((id) => !gone.has(id));
    return ids.length === 0 ? [] : [{ ...row, ids }];
  });

/**
 * The view without what expanding entities brought and nothing else holds. What was added after it found its place beside it, so
 * each of these is kept where it stands, as if it had been dragged there.
 */
export function takeBackAll(state: State, hubs: readonly string[]): View {
  const { view, data } = state;
  const gone = new Set(looseOf(state, hubs));
  if (gone.size === 0) return view;
  const laidOut = view.layout?.after ?? 0;
  const firstGone = view.added.findIndex((id) => gone.has(id));
  // What a layout places together moves when one of it goes.
  const first = firstGone < laidOut ? 0 : firstGone;
  const added = view.added.filter((id) => !gone.has(id));
  const stays = added.slice(first).flatMap((id, index): Move[] => {
    const point = data.placed.points[id];
    return point === undefined ? [] : [{ id, ...point, after: first + index + 1 }];
  });
  const moved = view.moved
    .filter(({ id }) => !gone.has(id))
    .map((move) => ({
      ...move,
      after: move.after - view.added.slice(0, move.after).filter((id) => gone.has(id)).length,
    }))
    .filter((move) => !stays.some(({ id, after }) => id === move.id && after === move.after));
  return {
    ...view,
    added,
    layout: view.layout && {
      ...view.layout,
      after: laidOut - view.added.slice(0, laidOut).filter((id) => gone.has(id)).length,
    },
    moved: [...moved, ...stays],
    pinned: view.pinned.filter((id) => !gone.has(id)),
    brought: withoutBrought(view.brought, gone),
    selection: withoutPicked(view.selection, gone),
  };
}

/** The action that takes back what expansions brought, with what it comes to in words. */
export function takeBackOf(state: State, hubs: readonly string[]): Action {
  const loose = state.view.added.length - takeBackAll(state, hubs).added.length;
  const brought = new Set(hubs.flatMap((hub) => broughtBy(state.view, hub))).size;
  const names = listNames(hubs, (id) => nameOf(state, id));
  return { type: 'taken-back', hubs, said: saidOfTakingBack(names, loose, brought) };
}
