import icon from 'lucide-static/icons/arrow-left-right.svg?raw';
import { pickOnly, unpickedIds } from '../state/change-pick.ts';
import { pickedIds } from '../state/picked-ids.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const invertPick: Command = {
  id: 'invert-pick',
  label: () => say('action.invert'),
  icon,
  keys: ['v'],
  offToolbar: true,
  isPossible: (state) => pickedIds(state).length > 0,
  run: (state, dispatch) => dispatch(pickOnly(unpickedIds(state))),
};
