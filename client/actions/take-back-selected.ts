import icon from 'lucide-static/icons/shrink.svg?raw';
import { takeBackOf } from '../state/take-back.ts';
import type { Command } from './command.ts';

export const takeBackSelected: Command = {
  id: 'take-back-selected',
  label: () => 'Take back what expanding it brought',
  icon,
  keys: ['b'],
  offToolbar: true,
  isPossible: ({ view }) => {
    const { selection } = view;
    return selection?.kind === 'entity' && view.brought.some(({ hub }) => hub === selection.id);
  },
  run: (state, dispatch) => {
    if (state.view.selection?.kind === 'entity') dispatch(takeBackOf(state, state.view.selection.id));
  },
};
