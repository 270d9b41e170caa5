import icon from 'lucide-static/icons/route.svg?raw';
import { canBeEnd, endsAtMost, pickEndLabel } from '../state/path-search.ts';
import { pickedIds } from '../state/picked-ids.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const findPaths: Command = {
  id: 'find-paths',
  label: (state) =>
    pickedIds(state).length > 1 ? say('action.pathsBetween') : pickEndLabel(state.view.paths),
  icon,
  keys: ['p'],
  offToolbar: true,
  isPossible: (state) => {
    const ids = pickedIds(state);
    const { paths } = state.view;
    const fresh = ids.filter((id) => canBeEnd(paths, id));
    return fresh.length > 0 && (paths?.ends.length ?? 0) + fresh.length <= endsAtMost;
  },
  run: (state, dispatch) => dispatch({ type: 'path-ends-picked', ids: pickedIds(state) }),
};
