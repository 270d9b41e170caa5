import { entitiesOf } from './selection.ts';
import type { State } from './state.ts';

/** Ids of the entities picked out, one or several, in the order of picking; none when none is. */
export const pickedIds = ({ view }: State): readonly string[] => entitiesOf(view.selection);

/** The entity that is picked out alone; null when none or several are. */
export function onlyPicked(state: State): string | null {
  const [only, ...others] = pickedIds(state);
  return only === undefined || others.length > 0 ? null : only;
}
