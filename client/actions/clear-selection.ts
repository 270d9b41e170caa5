import icon from 'lucide-static/icons/x.svg?raw';
import type { Action } from '../state/action.ts';
import { isPreviewShown } from '../state/expanding-shown.ts';
import type { State } from '../state/state.ts';
import { isTouring } from '../state/tour.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

const clears = say('action.clearSelection');

/** What lies uppermost goes first: a page, the lasso, the tour, a preview, and last what is picked out; null when nothing is there. */
function uppermost(state: State): { readonly label: string; readonly away: Action } | null {
  const { view, status } = state;
  if (view.page !== null) return { label: say('action.backToPicture'), away: { type: 'page-closed' } };
  if (status.isLassoing)
    return { label: say('action.lassoAway'), away: { type: 'lasso-switched', isOn: false } };
  if (isTouring(state))
    return { label: say('action.endTour'), away: { type: 'tour-changed', to: { step: null } } };
  if (isPreviewShown(view)) return { label: say('action.closePreview'), away: { type: 'expanding-closed' } };
  return view.selection === null ? null : { label: clears, away: { type: 'selected', selection: null } };
}

export const clearSelection: Command = {
  id: 'clear-selection',
  label: (state) => uppermost(state)?.label ?? clears,
  icon,
  keys: ['Escape'],
  onPages: true,
  isPossible: (state) => uppermost(state) !== null,
  run: (state, dispatch) => {
    const top = uppermost(state);
    if (top !== null) dispatch(top.away);
  },
};
