import type { Command } from '../../actions/command.ts';
import { dampSelected } from '../../actions/damp-selected.ts';
import { fadeSelected } from '../../actions/fade-selected.ts';
import { foldSelected } from '../../actions/fold-selected.ts';
import { hideSelected } from '../../actions/hide-selected.ts';
import { invertPick } from '../../actions/invert-pick.ts';
import { keepOnly } from '../../actions/keep-only.ts';
import { pickNeighbours } from '../../actions/pick-neighbours.ts';
import { pickType } from '../../actions/pick-type.ts';
import { pinSelected } from '../../actions/pin-selected.ts';
import { takeBackSelected } from '../../actions/take-back-selected.ts';
import { writeNote } from '../../actions/write-note.ts';
import { say } from '../../texts/say.ts';
import { CommandList } from '../command-list.tsx';

const tools: readonly Command[] = [
  hideSelected,
  fadeSelected,
  foldSelected,
  dampSelected,
  takeBackSelected,
  keepOnly,
  pinSelected,
  writeNote,
];
const picking: readonly Command[] = [pickType, pickNeighbours, invertPick];

/** What can be done to the selected entity in the picture, all of which can be taken back. */
export const EntityTools = () => (
  <>
    <CommandList label={say('expand.inPicture')} commands={tools} />
    <CommandList label={say('picking.pickMore')} commands={picking} />
  </>
);
