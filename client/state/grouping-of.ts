import type { Grouping } from './grouping.ts';
import { pictureLimit, shownIds } from './needs.ts';
import type { State } from './state.ts';

/** Whether more is shown than may be drawn singly, so that it is drawn as groups whatever was chosen. */
export const isPastBudget = (state: State): boolean => (shownIds(state)?.length ?? 0) > pictureLimit;

const byType = new WeakMap<Grouping, Grouping>();

/** The grouping that is drawn: that of the view, but by type where none is chosen and too much is shown to be drawn singly. */
export function groupingOf(state: State): Grouping {
  const { grouping } = state.view;
  if (grouping.by !== null || !isPastBudget(state)) return grouping;
  const made = byType.get(grouping) ?? { ...grouping, by: 'type' as const };
  byType.set(grouping, made);
  return made;
}
