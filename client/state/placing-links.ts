import type { LinkItem } from './data.ts';
import { pictureKey, shownIds } from './needs.ts';
import type { State } from './state.ts';
import { placingFilter } from './view.ts';

const none: readonly LinkItem[] = [];

/** The links between what is shown whatever the filter, by which things are placed, folded and held; none until they have come. */
export function placingLinks(state: State): readonly LinkItem[] {
  const ids = shownIds(state);
  if (ids === null) return none;
  return state.data.pictures[pictureKey(ids, placingFilter(state.view.filter))]?.links ?? none;
}
