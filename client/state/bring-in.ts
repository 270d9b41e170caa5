import { shownIds } from './needs.ts';
import { placingLinks } from './placing-links.ts';
import { foldedInto } from './set-aside.ts';
import type { State } from './state.ts';
import type { View } from './view.ts';

/** The view with ids after those added before, each once. */
export function addIds(view: View, ids: readonly string[]): View {
  const fresh = [...new Set(ids)].filter((id) => !view.added.includes(id));
  return fresh.length === 0 ? view : { ...view, added: [...view.added, ...fresh] };
}

/** The view with entities drawn again that were hidden, or folded into another. */
function unsetAside(state: State, view: View, ids: readonly string[]): View {
  const { aside } = view;
  const into = foldedInto(aside, shownIds(state) ?? [], placingLinks(state));
  const hubs = ids.map((id) => into.get(id));
  const hidden = aside.hidden.filter((id) => !ids.includes(id));
  const folded = aside.folded.filter((id) => !hubs.includes(id));
  if (hidden.length === aside.hidden.length && folded.length === aside.folded.length) return view;
  return { ...view, aside: { ...aside, hidden, folded } };
}

/** The view with entities beside what is shown, none of them set aside, and with root types shown again. What is placed stays where it is. */
export function bringIn(state: State, ids: readonly string[], unhidden: readonly string[]): View {
  const { view } = state;
  const shown = new Set(shownIds(state));
  const grown = unsetAside(
    state,
    addIds(
      view,
      ids.filter((id) => !shown.has(id)),
    ),
    ids,
  );
  const hiddenTypes = view.hiddenTypes.filter((root) => !unhidden.includes(root));
  return hiddenTypes.length === view.hiddenTypes.length ? grown : { ...grown, hiddenTypes };
}
