import icon from 'lucide-static/icons/footprints.svg?raw';
import { canTour } from '../state/tour.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const startTour: Command = {
  id: 'start-tour',
  label: () => say('action.tour'),
  icon,
  keys: [],
  offToolbar: true,
  isPossible: canTour,
  run: (_state, dispatch) => dispatch({ type: 'tour-changed', to: { step: 0, isOffered: false } }),
};
