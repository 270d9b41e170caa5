import icon from 'lucide-static/icons/align-start-vertical.svg?raw';
import { alignments, fewestOf } from '../state/align.ts';
import { pickedIds } from '../state/picked-ids.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** One for each line that what is picked out can stand in, and for standing evenly. */
export const alignPicked: readonly Command[] = alignments.map((how) => ({
  id: `align-${how}`,
  label: () => say(`layout.align.${how}`),
  icon,
  keys: [],
  offToolbar: true,
  isPossible: (state) =>
    pickedIds(state).filter((id) => state.data.placed.points[id] !== undefined).length >= fewestOf(how),
  run: (_state, dispatch) => dispatch({ type: 'aligned', how }),
}));
