import middle from 'lucide-static/icons/align-center-horizontal.svg?raw';
import centre from 'lucide-static/icons/align-center-vertical.svg?raw';
import bottom from 'lucide-static/icons/align-end-horizontal.svg?raw';
import right from 'lucide-static/icons/align-end-vertical.svg?raw';
import across from 'lucide-static/icons/align-horizontal-space-between.svg?raw';
import top from 'lucide-static/icons/align-start-horizontal.svg?raw';
import left from 'lucide-static/icons/align-start-vertical.svg?raw';
import down from 'lucide-static/icons/align-vertical-space-between.svg?raw';
import { alignments, fewestOf } from '../state/align.ts';
import { pickedIds } from '../state/picked-ids.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

const icons = { left, centre, right, top, middle, bottom, across, down };

/** One for each line that what is picked out can stand in, and for standing evenly. */
export const alignPicked: readonly Command[] = alignments.map((how) => ({
  id: `align-${how}`,
  label: () => say(`layout.align.${how}`),
  icon: icons[how],
  keys: [],
  offToolbar: true,
  isPossible: (state) =>
    pickedIds(state).filter((id) => state.data.placed.points[id] !== undefined).length >= fewestOf(how),
  run: (_state, dispatch) => dispatch({ type: 'aligned', how }),
}));
