import icon from 'lucide-static/icons/rotate-ccw.svg?raw';
import { encodeView } from '../state/url.ts';
import { emptyView } from '../state/view.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** The view that an address without parameters opens: the one document, or the list of them. */
export const resetView: Command = {
  id: 'reset-view',
  label: () => say('action.reset'),
  icon,
  keys: [],
  isPossible: (state) => encodeView(state.view) !== encodeView(emptyView),
  run: (_state, dispatch) => dispatch({ type: 'view-reset' }),
};
