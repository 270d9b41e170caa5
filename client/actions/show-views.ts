import icon from 'lucide-static/icons/library.svg?raw';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const showViews: Command = {
  id: 'show-views',
  label: () => say('action.showViews'),
  icon,
  keys: ['Mod+o'],
  everywhere: true,
  onPages: true,
  isPossible: () => true,
  run: (_state, dispatch) => dispatch({ type: 'sheet-opened', sheet: 'views' }),
};
