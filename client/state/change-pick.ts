import type { Action } from './action.ts';
import { pickedIds } from './picked-ids.ts';
import { sceneOf } from './scene-of.ts';
import { selectionOf } from './selection.ts';
import type { State } from './state.ts';

/** Picks out these entities and nothing else. */
export const pickOnly = (ids: readonly string[]): Action => ({
  type: 'selected',
  selection: selectionOf(ids),
});

/** Picks out these entities beside those that are. */
export const pickMore = (state: State, ids: readonly string[]): Action =>
  pickOnly([...pickedIds(state), ...ids]);

/** Adds an entity to those picked out, or takes it away from them. */
export function togglePicked(state: State, id: string): Action {
  const before = pickedIds(state);
  return before.includes(id) ? pickOnly(before.filter((other) => other !== id)) : pickMore(state, [id]);
}

/** Ids of what is drawn and not picked out. */
export const unpickedIds = (state: State): readonly string[] =>
  sceneOf(state).nodes.flatMap(({ id, selected }) => (selected ? [] : [id]));
