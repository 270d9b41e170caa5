import icon from 'lucide-static/icons/gallery-horizontal-end.svg?raw';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const showStories: Command = {
  id: 'show-stories',
  label: () => say('action.showStories'),
  icon,
  keys: [],
  everywhere: true,
  onPages: true,
  offToolbar: true,
  isPossible: () => true,
  run: (_state, dispatch) => dispatch({ type: 'sheet-opened', sheet: 'stories' }),
};
