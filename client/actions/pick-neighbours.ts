import icon from 'lucide-static/icons/network.svg?raw';
import { pickMore } from '../state/change-pick.ts';
import { pickedIds } from '../state/picked-ids.ts';
import { sceneOf } from '../state/scene-of.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** Only what is drawn: what is not is brought by expanding. */
export const pickNeighbours: Command = {
  id: 'pick-neighbours',
  label: () => say('action.pickNeighbours'),
  icon,
  keys: ['a'],
  offToolbar: true,
  isPossible: (state) => pickedIds(state).length > 0,
  run: (state, dispatch) => {
    const picked = new Set(pickedIds(state));
    const near = sceneOf(state).links.flatMap(({ subject, object }) => {
      if (picked.has(subject)) return [object];
      return picked.has(object) ? [subject] : [];
    });
    dispatch(pickMore(state, near));
  },
};
