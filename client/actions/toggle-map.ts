import icon from 'lucide-static/icons/map.svg?raw';
import { isBlank } from '../state/view.ts';
import type { Command } from './command.ts';

export const toggleMap: Command = {
  id: 'toggle-map',
  label: () => 'Show on a map',
  icon,
  keys: ['m'],
  isPossible: (state) => !isBlank(state.view),
  isOn: (state) => state.view.mode === 'map',
  run: (state, dispatch) =>
    dispatch({ type: 'mode-changed', mode: state.view.mode === 'map' ? 'graph' : 'map' }),
};
