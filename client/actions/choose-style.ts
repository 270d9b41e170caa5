import icon from 'lucide-static/icons/palette.svg?raw';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** Opens the choice of style, which has its own button among the controls. */
export const chooseStyle: Command = {
  id: 'choose-style',
  label: () => say('action.chooseStyle'),
  icon,
  keys: [],
  offToolbar: true,
  isPossible: (state) => !isBlank(state.view),
  run: (_state, dispatch) => dispatch({ type: 'sheet-opened', sheet: 'style' }),
};
