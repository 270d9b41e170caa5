import type { State } from '../state/state.ts';
import { addDocuments } from './add-documents.ts';
import { clearFilter } from './clear-filter.ts';
import { clearSelection } from './clear-selection.ts';
import type { Command } from './command.ts';
import { expandSelected } from './expand-selected.ts';
import { fit } from './fit.ts';
import { redo } from './redo.ts';
import { resetView } from './reset-view.ts';
import { reviewClaims } from './review-claims.ts';
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
  addDocuments,
  reviewClaims,
];

/** Those that the page now shown has. */
export const commandsAt = ({ view }: State): readonly Command[] =>
  view.review === null ? commands : commands.filter(({ everywhere }) => everywhere === true);
