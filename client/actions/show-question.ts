import icon from 'lucide-static/icons/braces.svg?raw';
import { sceneOf } from '../state/scene-of.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const showQuestion: Command = {
  id: 'show-question',
  label: () => say('action.showQuestion'),
  icon,
  keys: [],
  offToolbar: true,
  isPossible: (state) => sceneOf(state).nodes.length > 0,
  run: (_state, dispatch) => dispatch({ type: 'sheet-opened', sheet: 'question' }),
};
