import type { View } from './view.ts';

/** Number of the hop of the drawn path that is picked out, from 0; -1 when none is. */
export const hopAt = ({ paths, selection }: View): number =>
  selection?.kind === 'link' ? (paths?.chosen.indexOf(selection.id) ?? -1) : -1;

/** Whether the side panel's place shows the paths: no entity is being expanded, and nothing is picked out, or a hop of the path that is drawn. */
export const arePathsShown = (view: View): boolean =>
  view.paths !== null &&
  view.expanding === null &&
  view.paths.ends.length > 1 &&
  (view.selection === null || hopAt(view) >= 0);
