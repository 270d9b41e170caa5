import icon from 'lucide-static/icons/notebook-pen.svg?raw';
import { type NoteAbout, noteOn, picture } from '../state/note.ts';
import { pickedIds } from '../state/picked-ids.ts';
import type { State } from '../state/state.ts';
import { isBlank } from '../state/view.ts';
import { say } from '../texts/say.ts';
import type { Command } from './command.ts';

/** What a note now written would be about: what is picked out, or else the whole picture. */
export function aboutWhat(state: State): readonly NoteAbout[] {
  const { selection } = state.view;
  if (selection?.kind === 'link') return [{ kind: 'link', id: selection.id }];
  const ids = pickedIds(state);
  return ids.length === 0 ? [picture] : ids.map((id) => ({ kind: 'entity', id }));
}

export const writeNote: Command = {
  id: 'write-note',
  label: (state) => {
    const [only, ...others] = aboutWhat(state);
    if (others.length > 0) return say('action.noteOnEach');
    if (only?.kind === 'picture') return say('action.noteOnPicture');
    return only !== undefined && noteOn(state.view.notes, only) !== ''
      ? say('action.changeNote')
      : say('action.writeNote');
  },
  icon,
  keys: ['j'],
  isPossible: ({ view }) => !isBlank(view),
  run: (state, dispatch) => dispatch({ type: 'note-opened', about: aboutWhat(state) }),
};
