import icon from 'lucide-static/icons/crop.svg?raw';
import { unpickedIds } from '../state/change-pick.ts';
import { pickedIds } from '../state/picked-ids.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** Hides the rest by hand, so that it is listed and comes back in its place. */
export const keepOnly: Command = {
  id: 'keep-only',
  label: (state) => (pickedIds(state).length > 1 ? say('action.keepThese') : say('action.keepThis')),
  icon,
  keys: [],
  offToolbar: true,
  isPossible: (state) => pickedIds(state).length > 0 && unpickedIds(state).length > 0,
  run: (state, dispatch) =>
    dispatch({ type: 'set-aside', kind: 'hidden', ids: unpickedIds(state), isAside: true }),
};
