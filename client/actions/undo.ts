import icon from 'lucide-static/icons/undo-2.svg?raw';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const undo: Command = {
  id: 'undo',
  label: () => say('action.undo'),
  icon,
  keys: ['Mod+z'],
  onPages: true,
  isPossible: (state) => state.past.length > 0,
  run: (_state, dispatch) => dispatch({ type: 'undone' }),
};
