import icon from 'lucide-static/icons/gallery-horizontal-end.svg?raw';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** Each story of the list can be exported. */
export const exportStory: Command = {
  id: 'export-story',
  label: () => say('action.exportStory'),
  icon,
  keys: [],
  everywhere: true,
  onPages: true,
  offToolbar: true,
  isPossible: () => true,
  run: (_state, dispatch) => dispatch({ type: 'sheet-opened', sheet: 'stories' }),
};
