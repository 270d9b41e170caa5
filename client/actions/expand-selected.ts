import icon from 'lucide-static/icons/expand.svg?raw';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const expandSelected: Command = {
  id: 'expand-selected',
  label: () => say('action.expand'),
  icon,
  keys: ['e'],
  isPossible: (state) => state.view.selection?.kind === 'entity',
  run: (state, dispatch) => {
    if (state.view.selection?.kind === 'entity')
      dispatch({ type: 'expanding-opened', hub: state.view.selection.id });
  },
};
