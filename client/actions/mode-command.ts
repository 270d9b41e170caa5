import { isBlank, type Mode } from '../state/view.ts';
import type { Command } from './command.ts';

/** A command that shows what is shown in another way, and goes back to the picture. */
export const modeCommand = (
  mode: Mode,
  { id, label, icon, key }: { id: string; label: string; icon: string; key?: string },
): Command => ({
  id,
  label: () => label,
  icon,
  keys: key === undefined ? [] : [key],
  isPossible: (state) => !isBlank(state.view),
  isOn: (state) => state.view.mode === mode,
  run: (state, dispatch) =>
    dispatch({ type: 'mode-changed', mode: state.view.mode === mode ? 'graph' : mode }),
});
