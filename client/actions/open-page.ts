import icon from 'lucide-static/icons/file-user.svg?raw';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const openPage: Command = {
  id: 'open-page',
  label: () => say('action.openPage'),
  icon,
  keys: ['i'],
  offToolbar: true,
  isPossible: ({ view }) => view.selection?.kind === 'entity',
  run: ({ view }, dispatch) => {
    if (view.selection?.kind === 'entity')
      dispatch({ type: 'page-opened', page: { kind: 'entity', id: view.selection.id } });
  },
};
