import type { State } from '../state/state.ts';
import { addDocuments } from './add-documents.ts';
import { addToStory } from './add-to-story.ts';
import { alignPicked } from './align-picked.ts';
import { chooseLayout, layOutAs } from './choose-layout.ts';
import { chooseStyle } from './choose-style.ts';
import { clearFilter } from './clear-filter.ts';
import { clearSelection } from './clear-selection.ts';
import type { Command } from './command.ts';
import { connectShown } from './connect-shown.ts';
import { dampSelected } from './damp-selected.ts';
import { decideSame } from './decide-same.ts';
import { expandSelected } from './expand-selected.ts';
import { exportFigure } from './export-figure.ts';
import { exportStory } from './export-story.ts';
import { fadeSelected } from './fade-selected.ts';
import { findPaths } from './find-paths.ts';
import { fit } from './fit.ts';
import { foldSelected } from './fold-selected.ts';
import { groupShown } from './group-shown.ts';
import { hideSelected } from './hide-selected.ts';
import { invertPick } from './invert-pick.ts';
import { keepOnly } from './keep-only.ts';
import { lasso } from './lasso.ts';
import { layOutAgain } from './lay-out-again.ts';
import { measureShown } from './measure-shown.ts';
import { openInbox } from './open-inbox.ts';
import { openPage } from './open-page.ts';
import { pickAll } from './pick-all.ts';
import { pickNeighbours } from './pick-neighbours.ts';
import { pickType } from './pick-type.ts';
import { pinSelected } from './pin-selected.ts';
import { publishView } from './publish-view.ts';
import { redo } from './redo.ts';
import { resetView } from './reset-view.ts';
import { reviewClaims } from './review-claims.ts';
import { saveView } from './save-view.ts';
import { search } from './search.ts';
import { showBeside } from './show-beside.ts';
import { showHistory } from './show-history.ts';
import { showKeys } from './show-keys.ts';
import { showQuestion } from './show-question.ts';
import { showStories } from './show-stories.ts';
import { showViews } from './show-views.ts';
import { startTour } from './start-tour.ts';
import { takeBackSelected } from './take-back-selected.ts';
import { toggleGroup } from './toggle-group.ts';
import { toggleMap } from './toggle-map.ts';
import { toggleOutline } from './toggle-outline.ts';
import { toggleTable } from './toggle-table.ts';
import { toggleTimeline } from './toggle-timeline.ts';
import { undo } from './undo.ts';
import { wantedDocuments } from './wanted-documents.ts';
import { writeNote } from './write-note.ts';

/** Every command, in the order of the toolbar, which leaves out some. */
export const commands: readonly Command[] = [
  undo,
  redo,
  showHistory,
  expandSelected,
  takeBackSelected,
  connectShown,
  hideSelected,
  fadeSelected,
  foldSelected,
  dampSelected,
  keepOnly,
  pinSelected,
  chooseLayout,
  ...layOutAs,
  layOutAgain,
  chooseStyle,
  ...alignPicked,
  writeNote,
  decideSame,
  findPaths,
  lasso,
  pickAll,
  pickType,
  pickNeighbours,
  invertPick,
  clearSelection,
  clearFilter,
  resetView,
  fit,
  toggleTable,
  toggleMap,
  toggleOutline,
  showBeside,
  toggleTimeline,
  measureShown,
  groupShown,
  toggleGroup,
  saveView,
  showViews,
  showQuestion,
  showStories,
  addToStory,
  publishView,
  exportFigure,
  exportStory,
  addDocuments,
  reviewClaims,
  openInbox,
  openPage,
  wantedDocuments,
  search,
  showKeys,
  startTour,
];

/** Those that the page now shown has. */
export const commandsAt = ({ view }: State): readonly Command[] =>
  view.page !== null
    ? commands.filter(({ everywhere, onPages }) => everywhere === true || onPages === true)
    : view.review === null
      ? commands
      : commands.filter(({ everywhere }) => everywhere === true);
