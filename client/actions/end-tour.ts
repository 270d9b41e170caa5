import icon from 'lucide-static/icons/x.svg?raw';
import type { Command } from './command.ts';

/** Comes before what Escape does otherwise. */
export const endTour: Command = {
  id: 'end-tour',
  label: () => 'End the tour',
  icon,
  keys: ['Escape'],
  offToolbar: true,
  everywhere: true,
  onPages: true,
  isPossible: ({ status }) => status.tour.step !== null,
  run: (_state, dispatch) => dispatch({ type: 'tour-changed', to: { step: null } }),
};
