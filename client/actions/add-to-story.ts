import icon from 'lucide-static/icons/image-plus.svg?raw';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** Makes a slide of the picture on screen. */
export const addToStory: Command = {
  id: 'add-to-story',
  label: () => say('action.addToStory'),
  icon,
  keys: [],
  offToolbar: true,
  isPossible: ({ view }) => !isBlank(view) && view.opening === null,
  run: (_state, dispatch) => dispatch({ type: 'sheet-opened', sheet: 'slide' }),
};
