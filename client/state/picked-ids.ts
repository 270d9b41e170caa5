import { entitiesOf } from './selection.ts';
import type { State } from './state.ts';

/** Ids of the entities picked out, one or several, in the order of picking; none when none is. */
export const pickedIds = ({ view }: State): readonly string[] => entitiesOf(view.selection);
