import icon from 'lucide-static/icons/route.svg?raw';
import { canBeEnd, pickEndLabel } from '../state/path-search.ts';
import type { Command } from './command.ts';

export const findPaths: Command = {
  id: 'find-paths',
  label: ({ view }) => pickEndLabel(view.paths),
  icon,
  keys: ['p'],
  offToolbar: true,
  isPossible: ({ view }) => view.selection?.kind === 'entity' && canBeEnd(view.paths, view.selection.id),
  run: ({ view }, dispatch) => {
    if (view.selection?.kind === 'entity') dispatch({ type: 'path-ends-picked', ids: [view.selection.id] });
  },
};
