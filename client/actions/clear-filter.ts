import icon from 'lucide-static/icons/funnel-x.svg?raw';
import { emptyFilter, isEmptyFilter } from '../state/view.ts';
import type { Command } from './command.ts';

export const clearFilter: Command = {
  id: 'clear-filter',
  label: () => 'Clear the filter',
  icon,
  keys: [],
  isPossible: (state) => !isEmptyFilter(state.view.filter),
  run: (_state, dispatch) => dispatch({ type: 'filter-changed', filter: emptyFilter }),
};
