import icon from 'lucide-static/icons/waypoints.svg?raw';
import { isBlank } from '../state/view.ts';
import type { Command } from './command.ts';

export const connectShown: Command = {
  id: 'connect-shown',
  label: () => 'Connect what is shown',
  icon,
  keys: ['c'],
  isPossible: ({ view }) => !isBlank(view),
  run: (_state, dispatch) => dispatch({ type: 'connection-asked' }),
};
