import icon from 'lucide-static/icons/lasso-select.svg?raw';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** Makes pointers draw around what is to be picked, on any screen; with a mouse a box does as much while Shift is held. */
export const lasso: Command = {
  id: 'lasso',
  label: () => say('action.lasso'),
  icon,
  keys: ['l'],
  isPossible: ({ view }) => !isBlank(view) && (view.mode === 'graph' || view.mode === 'both'),
  isOn: ({ status }) => status.isLassoing,
  run: ({ status }, dispatch) => dispatch({ type: 'lasso-switched', isOn: !status.isLassoing }),
};
