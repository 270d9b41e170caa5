import icon from 'lucide-static/icons/x.svg?raw';
import { isPreviewShown } from '../state/expanding-shown.ts';
import type { Command } from './command.ts';

export const clearSelection: Command = {
  id: 'clear-selection',
  label: ({ view }) => (isPreviewShown(view) ? 'Close the preview' : 'Clear the selection'),
  icon,
  keys: ['Escape'],
  isPossible: ({ view }) => view.selection !== null || isPreviewShown(view),
  run: ({ view }, dispatch) =>
    dispatch(isPreviewShown(view) ? { type: 'expanding-closed' } : { type: 'selected', selection: null }),
};
