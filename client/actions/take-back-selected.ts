import icon from 'lucide-static/icons/shrink.svg?raw';
import { pickedIds } from '../state/picked-ids.ts';
import type { State } from '../state/state.ts';
import { takeBackOf } from '../state/take-back.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** Of what is picked out, what was expanded. */
const hubsOf = (state: State): readonly string[] =>
  pickedIds(state).filter((id) => state.view.brought.some(({ hub }) => hub === id));

export const takeBackSelected: Command = {
  id: 'take-back-selected',
  label: (state) => (pickedIds(state).length > 1 ? say('action.takeBackThem') : say('action.takeBack')),
  icon,
  keys: ['b'],
  offToolbar: true,
  isPossible: (state) => hubsOf(state).length > 0,
  run: (state, dispatch) => dispatch(takeBackOf(state, hubsOf(state))),
};
