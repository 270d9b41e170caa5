import icon from 'lucide-static/icons/image-down.svg?raw';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const exportFigure: Command = {
  id: 'export-figure',
  label: () => say('action.export'),
  icon,
  keys: [],
  isPossible: ({ view }) => !isBlank(view) && view.opening === null,
  run: (_state, dispatch) => dispatch({ type: 'sheet-opened', sheet: 'export' }),
};
