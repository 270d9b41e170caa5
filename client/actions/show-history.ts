import icon from 'lucide-static/icons/history.svg?raw';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const showHistory: Command = {
  id: 'show-history',
  label: () => say('action.history'),
  icon,
  keys: ['h'],
  isPossible: (state) => state.past.length + state.future.length > 0,
  run: (_state, dispatch) => dispatch({ type: 'sheet-opened', sheet: 'history' }),
};
