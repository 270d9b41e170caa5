import icon from 'lucide-static/icons/ruler.svg?raw';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** Opens the choice of what is measured, which has its own button among the controls. */
export const measureShown: Command = {
  id: 'measure-shown',
  label: () => say('action.measure'),
  icon,
  keys: ['q'],
  offToolbar: true,
  isPossible: (state) => !isBlank(state.view),
  run: (_state, dispatch) => dispatch({ type: 'sheet-opened', sheet: 'measure' }),
};
