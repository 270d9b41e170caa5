import icon from 'lucide-static/icons/square-dashed-mouse-pointer.svg?raw';
import { pickOnly } from '../state/change-pick.ts';
import { sceneOf } from '../state/scene-of.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const pickAll: Command = {
  id: 'pick-all',
  label: () => say('action.pickAll'),
  icon,
  keys: ['Mod+a'],
  inPicture: true,
  offToolbar: true,
  isPossible: (state) => sceneOf(state).nodes.length > 1,
  run: (state, dispatch) => dispatch(pickOnly(sceneOf(state).nodes.map(({ id }) => id))),
};
