import { shownIds } from './needs.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';

/** The view with ids after those added before, each once. */
export function addIds(view: View, ids: readonly string[]): View {
  const fresh = [...new Set(ids)].filter((id) => !view.added.includes(id));
  return fresh.length === 0 ? view : { ...view, added: [...view.added, ...fresh] };
}

/** The view with entities beside what is shown, and with root types shown again. What is placed stays where it is. */
export function bringIn(state: State, ids: readonly string[], unhidden: readonly string[]): View {
  const { view } = state;
  const shown = new Set(shownIds(state));
  const grown = addIds(
    view,
    ids.filter((id) => !shown.has(id)),
  );
  const hiddenTypes = view.hiddenTypes.filter((root) => !unhidden.includes(root));
  return hiddenTypes.length === view.hiddenTypes.length ? grown : { ...grown, hiddenTypes };
}
