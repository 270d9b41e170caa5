import type { Action } from './action.ts';
import { bringIn } from './bring-in.ts';
import { canBeEnd, newPathSearch, type PathSearch } from './path-search.ts';
import { sameSelection } from './selection.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';

/** What is an end now is no longer kept out. */
const withEnd = (paths: PathSearch, id: string): PathSearch => ({
  ...paths,
  ends: [...paths.ends, id],
  keptOut: { ...paths.keptOut, entities: paths.keptOut.entities.filter((other) => other !== id) },
  chosen: [],
});

/** The view with more ends, which are shown as well. With two ends the paths take the place of what was picked out. */
export function pickEnds(state: State, action: Extract<Action, { type: 'path-ends-picked' }>): View {
  const before = state.view.paths;
  let paths = before;
  for (const id of action.ids) {
    if (!canBeEnd(paths, id)) continue;
    paths = paths === null ? newPathSearch([id]) : withEnd(paths, id);
  }
  if (paths === null || paths === before) return state.view;
  const view = bringIn(state, paths.ends, action.unhidden ?? []);
  return {
    ...view,
    review: null,
    page: null,
    expanding: null,
    paths,
    selection: paths.ends.length > 1 ? null : view.selection,
  };
}

/** The view with other ends or choices, or without the search. The path drawn was the answer to another question, and goes. */
export function changePaths(view: View, to: Partial<PathSearch> | null): View {
  if (view.paths === null) return view;
  if (to === null) return { ...view, paths: null };
  const paths = { ...view.paths, ...to };
  if (JSON.stringify(paths) === JSON.stringify(view.paths)) return view;
  return { ...view, selection: null, paths: { ...paths, chosen: [] } };
}

/** The view with a path drawn, or with none. */
export function choosePath(state: State, action: Extract<Action, { type: 'path-chosen' }>): View {
  const { paths } = state.view;
  if (paths === null || JSON.stringify(action.links) === JSON.stringify(paths.chosen)) return state.view;
  const view = bringIn(state, action.entities, action.unhidden);
  return { ...view, selection: null, paths: { ...paths, chosen: action.links } };
}

/** The view with one hop of the path picked out. */
export function walkTo(view: View, link: string): View {
  const selection = { kind: 'link', id: link } as const;
  return sameSelection(view.selection, selection) ? view : { ...view, selection };
}
