import icon from 'lucide-static/icons/waypoints.svg?raw';
import { pictureLimit, shownIds } from '../state/needs.ts';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const connectShown: Command = {
  id: 'connect-shown',
  label: () => say('action.connect'),
  icon,
  keys: ['c'],
  // Of more the API looks for nothing between them.
  isPossible: (state) => !isBlank(state.view) && (shownIds(state)?.length ?? 0) <= pictureLimit,
  run: (_state, dispatch) => dispatch({ type: 'connection-asked' }),
};
