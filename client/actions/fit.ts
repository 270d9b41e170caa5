import icon from 'lucide-static/icons/maximize.svg?raw';
import { isBlank } from '../state/view.ts';
import type { Command } from './command.ts';

export const fit: Command = {
  id: 'fit',
  label: () => 'Fit the whole picture',
  icon,
  keys: ['f'],
  isPossible: (state) => state.view.mode !== 'table' && !isBlank(state.view),
  run: (_state, dispatch) => dispatch({ type: 'fit-asked' }),
};
