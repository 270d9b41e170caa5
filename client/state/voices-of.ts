import { type ComparedRow, compareLinks, rowsBesideLinks } from './comparison.ts';
import type { Picture } from './data.ts';
import { comparisonKey, restKey, shownIds } from './needs.ts';
import type { State } from './state.ts';
import { emptyWithout, type Fall, isOfDayAlone, whatFalls } from './without.ts';

const drawnPicture = ({ data, status }: State): Picture | undefined =>
  status.drawn === null ? undefined : data.pictures[status.drawn.key];

function comparedRows(state: State): readonly ComparedRow[] | undefined {
  const key = comparisonKey(state);
  return key === null ? undefined : state.data.comparisons[key];
}

/** How each link of the picture stands between two compared speakers; null when none are, or the answer is not there. */
export function comparedIn(state: State): ReadonlyMap<string, ComparedRow> | null {
  const rows = comparedRows(state);
  const picture = drawnPicture(state);
  return rows === undefined || picture === undefined ? null : compareLinks(rows, picture.links);
}

/** What two compared speakers say of what is shown and no link of the picture stands for; none while that is not known. */
export function comparedBeside(state: State): readonly ComparedRow[] {
  const rows = comparedRows(state);
  const picture = drawnPicture(state);
  if (rows === undefined || picture === undefined) return [];
  return rowsBesideLinks(rows, picture.links, new Set(shownIds(state)));
}

/** The picture of what is left without what the view leaves out; undefined when that is nothing, or it is not there. */
export function restOf(state: State): Picture | undefined {
  const key = restKey(state);
  return key === null ? undefined : state.data.pictures[key];
}

/** What falls away from the picture with what the view leaves out; null when it leaves out nothing, or the answer is not there. */
export function fallIn(state: State): Fall | null {
  const rest = restOf(state);
  const picture = drawnPicture(state);
  if (rest === undefined || picture === undefined) return null;
  const without = state.view.without ?? emptyWithout;
  return whatFalls(picture.links, rest.links, isOfDayAlone(without));
}
