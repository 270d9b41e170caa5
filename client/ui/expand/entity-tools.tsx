import type { Command } from '../../actions/command.ts';
import { dampSelected } from '../../actions/damp-selected.ts';
import { fadeSelected } from '../../actions/fade-selected.ts';
import { foldSelected } from '../../actions/fold-selected.ts';
import { hideSelected } from '../../actions/hide-selected.ts';
import { takeBackSelected } from '../../actions/take-back-selected.ts';
import { CommandList } from '../command-list.tsx';

const tools: readonly Command[] = [hideSelected, fadeSelected, foldSelected, dampSelected, takeBackSelected];

/** What can be done to the selected entity in the picture, all of which can be taken back. */
export const EntityTools = () => <CommandList label="In the picture" commands={tools} />;
