import icon from 'lucide-static/icons/keyboard.svg?raw';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const showKeys: Command = {
  id: 'show-keys',
  label: () => say('action.keys'),
  icon,
  keys: ['?'],
  offToolbar: true,
  isPossible: () => true,
  run: (_state, dispatch) => dispatch({ type: 'sheet-opened', sheet: 'keys' }),
};
