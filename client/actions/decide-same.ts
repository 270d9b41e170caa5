import icon from 'lucide-static/icons/combine.svg?raw';
import { pickedIds } from '../state/picked-ids.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** Asks of what is picked out whether it is one thing; of one alone, with which other. */
export const decideSame: Command = {
  id: 'decide-same',
  label: () => say('action.decideSame'),
  icon,
  keys: [],
  offToolbar: true,
  isPossible: (state) => pickedIds(state).length > 0,
  run: (state, dispatch) =>
    dispatch({ type: 'deciding-opened', deciding: { kind: 'pair', verdict: 'SAME', ids: pickedIds(state) } }),
};
