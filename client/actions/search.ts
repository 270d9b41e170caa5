import icon from 'lucide-static/icons/search.svg?raw';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** Leads to the search box, which itself stands for this in the top bar. */
export const search: Command = {
  id: 'search',
  label: () => say('action.search'),
  icon,
  keys: ['Mod+k', '/'],
  everywhere: true,
  offToolbar: true,
  whileTyping: true,
  isPossible: () => true,
  run: (_state, dispatch) => dispatch({ type: 'search-asked' }),
};
