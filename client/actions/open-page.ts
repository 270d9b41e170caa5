import icon from 'lucide-static/icons/file-user.svg?raw';
import type { Command } from './command.ts';

export const openPage: Command = {
  id: 'open-page',
  label: () => 'Open the page of the selected entity',
  icon,
  keys: ['i'],
  offToolbar: true,
  isPossible: ({ view }) => view.selection?.kind === 'entity',
  run: ({ view }, dispatch) => {
    if (view.selection?.kind === 'entity')
      dispatch({ type: 'page-opened', page: { kind: 'entity', id: view.selection.id } });
  },
};
