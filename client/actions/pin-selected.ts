import icon from 'lucide-static/icons/pin.svg?raw';
import { pickedIds } from '../state/picked-ids.ts';
import type { State } from '../state/state.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

const arePinned = (state: State): boolean =>
  pickedIds(state).length > 0 && pickedIds(state).every((id) => state.view.pinned.includes(id));

export const pinSelected: Command = {
  id: 'pin-selected',
  label: (state) => (arePinned(state) ? say('action.unpin') : say('action.pin')),
  icon,
  keys: ['u'],
  offToolbar: true,
  isPossible: (state) =>
    arePinned(state) || pickedIds(state).some((id) => state.data.placed.points[id] !== undefined),
  run: (state, dispatch) => dispatch({ type: 'pinned', ids: pickedIds(state), isPinned: !arePinned(state) }),
};
