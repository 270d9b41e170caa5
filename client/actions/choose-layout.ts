import icon from 'lucide-static/icons/layout-template.svg?raw';
import { layoutKinds } from '../state/arrangement.ts';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** Opens the choice of layouts, which has its own button among the controls. */
export const chooseLayout: Command = {
  id: 'choose-layout',
  label: () => say('action.chooseLayout'),
  icon,
  keys: [],
  offToolbar: true,
  isPossible: (state) => !isBlank(state.view),
  run: (_state, dispatch) => dispatch({ type: 'sheet-opened', sheet: 'layout' }),
};

/** One for each layout. */
export const layOutAs: readonly Command[] = layoutKinds.map((kind) => ({
  ...chooseLayout,
  id: `lay-out-as-${kind}`,
  label: () => say('layout.as', { layout: say(`layout.${kind}`) }),
  run: (_state, dispatch) => dispatch({ type: 'laid-out', kind }),
}));
