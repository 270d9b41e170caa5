import icon from 'lucide-static/icons/file-user.svg?raw';
import { onlyPicked } from '../state/picked-ids.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const openPage: Command = {
  id: 'open-page',
  label: () => say('action.openPage'),
  icon,
  keys: ['i'],
  offToolbar: true,
  isPossible: (state) => onlyPicked(state) !== null,
  run: (state, dispatch) => {
    const id = onlyPicked(state);
    if (id !== null) dispatch({ type: 'page-opened', page: { kind: 'entity', id } });
  },
};
