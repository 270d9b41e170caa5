import icon from 'lucide-static/icons/maximize.svg?raw';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const fit: Command = {
  id: 'fit',
  label: () => say('action.fit'),
  icon,
  keys: ['f'],
  isPossible: (state) => state.view.mode !== 'table' && !isBlank(state.view),
  run: (_state, dispatch) => dispatch({ type: 'fit-asked' }),
};
