import icon from 'lucide-static/icons/table.svg?raw';
import { isBlank } from '../state/view.ts';
import type { Command } from './command.ts';

export const toggleTable: Command = {
  id: 'toggle-table',
  label: () => 'Show as table',
  icon,
  keys: ['t'],
  isPossible: (state) => !isBlank(state.view),
  isOn: (state) => state.view.mode === 'table',
  run: (state, dispatch) =>
    dispatch({ type: 'mode-changed', mode: state.view.mode === 'table' ? 'graph' : 'table' }),
};
