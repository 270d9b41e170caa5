import icon from 'lucide-static/icons/chart-gantt.svg?raw';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const toggleTimeline: Command = {
  id: 'toggle-timeline',
  label: () => say('action.timeline'),
  icon,
  keys: ['y'],
  isPossible: (state) => !isBlank(state.view),
  isOn: (state) => state.status.timeline.isOpen,
  run: (state, dispatch) =>
    dispatch({ type: 'timeline-changed', to: { isOpen: !state.status.timeline.isOpen } }),
};
