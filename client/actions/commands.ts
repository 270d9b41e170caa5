import { clearFilter } from './clear-filter.ts';
import { clearSelection } from './clear-selection.ts';
import type { Command } from './command.ts';
import { expandSelected } from './expand-selected.ts';
import { fit } from './fit.ts';
import { redo } from './redo.ts';
import { resetView } from './reset-view.ts';
import { toggleTable } from './toggle-table.ts';
import { undo } from './undo.ts';

/** Every command, in the order the toolbar shows them. */
export const commands: readonly Command[] = [
  undo,
  redo,
  expandSelected,
  clearSelection,
  clearFilter,
  resetView,
  fit,
  toggleTable,
];
