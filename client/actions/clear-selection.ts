import icon from 'lucide-static/icons/x.svg?raw';
import { isPreviewShown } from '../state/expanding-shown.ts';
import type { Command } from './command.ts';

export const clearSelection: Command = {
  id: 'clear-selection',
  label: ({ view, status }) =>
    view.page !== null
      ? 'Back to the picture'
      : status.isLassoing
        ? 'Put the lasso away'
        : isPreviewShown(view)
          ? 'Close the preview'
          : 'Clear the selection',
  icon,
  keys: ['Escape'],
  onPages: true,
  isPossible: ({ view, status }) =>
    status.isLassoing || view.page !== null || view.selection !== null || isPreviewShown(view),
  run: ({ view, status }, dispatch) => {
    if (view.page !== null) dispatch({ type: 'page-closed' });
    else if (status.isLassoing) dispatch({ type: 'lasso-switched', isOn: false });
    else
      dispatch(isPreviewShown(view) ? { type: 'expanding-closed' } : { type: 'selected', selection: null });
  },
};
