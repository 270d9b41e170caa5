import icon from 'lucide-static/icons/expand.svg?raw';
import { pickedIds } from '../state/picked-ids.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const expandSelected: Command = {
  id: 'expand-selected',
  label: (state) => say(pickedIds(state).length > 1 ? 'action.expandThem' : 'action.expand'),
  icon,
  keys: ['e'],
  isPossible: (state) => pickedIds(state).length > 0,
  run: (state, dispatch) => dispatch({ type: 'expanding-opened', hubs: pickedIds(state) }),
};
