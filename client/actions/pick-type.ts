import icon from 'lucide-static/icons/shapes.svg?raw';
import { pickMore } from '../state/change-pick.ts';
import { pickedIds } from '../state/picked-ids.ts';
import { sceneOf } from '../state/scene-of.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const pickType: Command = {
  id: 'pick-type',
  label: (state) => (pickedIds(state).length > 1 ? say('action.pickTypes') : say('action.pickType')),
  icon,
  keys: ['z'],
  offToolbar: true,
  isPossible: (state) => pickedIds(state).length > 0,
  run: (state, dispatch) => {
    const { nodes } = sceneOf(state);
    const types = new Set(nodes.flatMap(({ selected, type }) => (selected ? [type] : [])));
    dispatch(
      pickMore(
        state,
        nodes.flatMap(({ id, type }) => (types.has(type) ? [id] : [])),
      ),
    );
  },
};
