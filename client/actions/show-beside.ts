import icon from 'lucide-static/icons/columns-2.svg?raw';
import { isBlank } from '../state/view.ts';
import type { Command } from './command.ts';

export const showBeside: Command = {
  id: 'show-beside',
  label: () => 'Show picture and table beside each other',
  icon,
  keys: ['s'],
  isPossible: (state) => !isBlank(state.view),
  isOn: (state) => state.view.mode === 'both',
  run: (state, dispatch) =>
    dispatch({ type: 'mode-changed', mode: state.view.mode === 'both' ? 'graph' : 'both' }),
};
