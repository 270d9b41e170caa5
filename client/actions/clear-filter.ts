import icon from 'lucide-static/icons/funnel-x.svg?raw';
import { emptyFilter, isEmptyFilter } from '../state/view.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

export const clearFilter: Command = {
  id: 'clear-filter',
  label: () => say('action.clearFilter'),
  icon,
  keys: [],
  isPossible: (state) => !isEmptyFilter(state.view.filter),
  run: (_state, dispatch) => dispatch({ type: 'filter-changed', filter: emptyFilter }),
};
