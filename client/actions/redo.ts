import icon from 'lucide-static/icons/redo-2.svg?raw';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const redo: Command = {
  id: 'redo',
  label: () => say('action.redo'),
  icon,
  keys: ['Mod+Shift+z', 'Mod+y'],
  onPages: true,
  isPossible: (state) => state.future.length > 0,
  run: (_state, dispatch) => dispatch({ type: 'redone' }),
};
