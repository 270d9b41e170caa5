import icon from 'lucide-static/icons/keyboard.svg?raw';
import type { Command } from './command.ts';

export const showKeys: Command = {
  id: 'show-keys',
  label: () => 'Show all keys',
  icon,
  keys: ['?'],
  offToolbar: true,
  isPossible: () => true,
  run: (_state, dispatch) => dispatch({ type: 'sheet-opened', sheet: 'keys' }),
};
