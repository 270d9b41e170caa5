import icon from 'lucide-static/icons/x.svg?raw';
import type { Action } from '../state/action.ts';
import { isPreviewShown } from '../state/expanding-shown.ts';
import type { State } from '../state/state.ts';
import { isTouring } from '../state/tour.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** What lies uppermost goes first: a page, the lasso, the tour, a preview, and last what is picked out. */
function uppermost(state: State): { readonly label: string; readonly away: Action } {
  const { view, status } = state;
  if (view.page !== null) return { label: say('action.backToPicture'), away: { type: 'page-closed' } };
  if (status.isLassoing)
    return { label: say('action.lassoAway'), away: { type: 'lasso-switched', isOn: false } };
  if (isTouring(state))
    return { label: say('action.endTour'), away: { type: 'tour-changed', to: { step: null } } };
  if (isPreviewShown(view)) return { label: say('action.closePreview'), away: { type: 'expanding-closed' } };
  return { label: say('action.clearSelection'), away: { type: 'selected', selection: null } };
}

export const clearSelection: Command = {
  id: 'clear-selection',
  label: (state) => uppermost(state).label,
  icon,
  keys: ['Escape'],
  onPages: true,
  isPossible: (state) =>
    state.status.isLassoing ||
    state.view.page !== null ||
    state.view.selection !== null ||
    isPreviewShown(state.view) ||
    isTouring(state),
  run: (state, dispatch) => dispatch(uppermost(state).away),
};
