import icon from 'lucide-static/icons/wand-sparkles.svg?raw';
import { canLayOutAgain } from '../state/reduce-marks.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** What was unpinned goes where the layout puts it; what is pinned stays. */
export const layOutAgain: Command = {
  id: 'lay-out-again',
  label: () => say('action.layOut'),
  icon,
  keys: [],
  offToolbar: true,
  isPossible: ({ view }) => canLayOutAgain(view),
  run: (_state, dispatch) => dispatch({ type: 'laid-out-again' }),
};
