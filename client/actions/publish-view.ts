import icon from 'lucide-static/icons/globe.svg?raw';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const publishView: Command = {
  id: 'publish-view',
  label: () => say('action.publish'),
  icon,
  keys: [],
  offToolbar: true,
  isPossible: ({ view }) => !isBlank(view) && view.opening === null,
  run: (_state, dispatch) => dispatch({ type: 'sheet-opened', sheet: 'publish' }),
};
