import icon from 'lucide-static/icons/ungroup.svg?raw';
import type { ShownGroup } from '../state/group-scene.ts';
import { groupedSceneOf } from '../state/grouped-scene-of.ts';
import { pickedIds } from '../state/picked-ids.ts';
import type { State } from '../state/state.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** The group that is picked out, or the one that what is picked out is in. */
function groupOfPicked(state: State): ShownGroup | undefined {
  const { selection } = state.view;
  const [picked] = pickedIds(state);
  return groupedSceneOf(state).groups.find(
    ({ id, members }) =>
      (selection?.kind === 'group' && selection.id === id) ||
      (picked !== undefined && members.includes(picked)),
  );
}

/** Opens the group of what is picked out, and closes it. */
export const toggleGroup: Command = {
  id: 'toggle-group',
  label: (state) =>
    groupOfPicked(state)?.isOpen === true ? say('action.closeGroup') : say('action.openGroup'),
  icon,
  keys: ['.'],
  offToolbar: true,
  isPossible: (state) => groupOfPicked(state) !== undefined,
  run: (state, dispatch) => {
    const group = groupOfPicked(state);
    if (group !== undefined) dispatch({ type: 'group-opened', id: group.id, isOpen: !group.isOpen });
  },
};
