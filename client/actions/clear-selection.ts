import icon from 'lucide-static/icons/x.svg?raw';
import { isPreviewShown } from '../state/expanding-shown.ts';
import type { Command } from './command.ts';

export const clearSelection: Command = {
  id: 'clear-selection',
  label: ({ view }) =>
    view.page !== null
      ? 'Back to the picture'
      : isPreviewShown(view)
        ? 'Close the preview'
        : 'Clear the selection',
  icon,
  keys: ['Escape'],
  onPages: true,
  isPossible: ({ view }) => view.page !== null || view.selection !== null || isPreviewShown(view),
  run: ({ view }, dispatch) => {
    if (view.page !== null) dispatch({ type: 'page-closed' });
    else
      dispatch(isPreviewShown(view) ? { type: 'expanding-closed' } : { type: 'selected', selection: null });
  },
};
