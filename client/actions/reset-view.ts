import icon from 'lucide-static/icons/rotate-ccw.svg?raw';
import { encodeView } from '../state/url.ts';
import { emptyView } from '../state/view.ts';
import type { Command } from './command.ts';

/** The view that an address without parameters opens: the one document, or the list of them. */
export const resetView: Command = {
  id: 'reset-view',
  label: () => 'Start again',
  icon,
  keys: [],
  isPossible: (state) => encodeView(state.view) !== encodeView(emptyView),
  run: (_state, dispatch) => dispatch({ type: 'view-reset' }),
};
