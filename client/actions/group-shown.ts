import icon from 'lucide-static/icons/group.svg?raw';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** Opens the choice of groups, which has its own button among the controls. */
export const groupShown: Command = {
  id: 'group-shown',
  label: () => say('action.group'),
  icon,
  keys: ['k'],
  offToolbar: true,
  isPossible: (state) => !isBlank(state.view),
  run: (_state, dispatch) => dispatch({ type: 'sheet-opened', sheet: 'group' }),
};
