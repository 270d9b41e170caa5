import icon from 'lucide-static/icons/x.svg?raw';
import type { Command } from './command.ts';

export const clearSelection: Command = {
  id: 'clear-selection',
  label: () => 'Clear the selection',
  icon,
  keys: ['Escape'],
  isPossible: (state) => state.view.selection !== null,
  run: (_state, dispatch) => dispatch({ type: 'selected', selection: null }),
};
