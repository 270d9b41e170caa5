import { say } from '../texts/say.ts';
import { listNames } from './list-names.ts';
import { nameOf } from './name-of.ts';
import type { Note, NoteAbout } from './note.ts';
import { linkWords } from './said-of-selection.ts';
import type { State } from './state.ts';

/** What a note is about, in words. */
export function aboutWords(state: State, { kind, id }: NoteAbout): string {
  if (kind === 'picture') return say('picking.wholePicture');
  return kind === 'entity' ? nameOf(state, id) : (linkWords(state, id) ?? say('picking.unseenLink'));
}

/** What is pinned and noted, as sentences. The words of notes stand with them alone, so that nobody takes them for what is said. */
export function markSentences(state: State): readonly string[] {
  const { pinned, notes } = state.view;
  const names = listNames(pinned, (id) => nameOf(state, id));
  return [
    ...(pinned.length > 0 ? [say('picking.pinnedSentence', { count: pinned.length, names })] : []),
    ...(notes.length > 0 ? [say('picking.notesSentence', { count: notes.length })] : []),
  ];
}

/** What pinning, or letting go, comes to. */
export const saidOfPins = (state: State, ids: readonly string[], isPinned: boolean): string =>
  say(isPinned ? 'picking.arePinned' : 'picking.areUnpinned', {
    count: ids.length,
    names: listNames(ids, (id) => nameOf(state, id)),
  });

/** What writing or taking away a note comes to. */
export const saidOfNote = (state: State, about: readonly NoteAbout[], text: string): string =>
  say(text.trim() === '' ? 'picking.noteTaken' : 'picking.noteKept', {
    names: listNames(
      about.map((one) => aboutWords(state, one)),
      (name) => name,
    ),
  });

/** For each note, what it is about in words and what it says. */
export const notesOf = (state: State): readonly (Note & { readonly on: string })[] =>
  state.view.notes.map((note) => ({ ...note, on: aboutWords(state, note.about) }));
