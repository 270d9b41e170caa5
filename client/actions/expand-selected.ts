import icon from 'lucide-static/icons/expand.svg?raw';
import { onlyPicked } from '../state/picked-ids.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const expandSelected: Command = {
  id: 'expand-selected',
  label: () => say('action.expand'),
  icon,
  keys: ['e'],
  isPossible: (state) => onlyPicked(state) !== null,
  run: (state, dispatch) => {
    const hub = onlyPicked(state);
    if (hub !== null) dispatch({ type: 'expanding-opened', hub });
  },
};
