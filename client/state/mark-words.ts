import { listNames } from './list-names.ts';
import { nameOf } from './name-of.ts';
import type { Note, NoteAbout } from './note.ts';
import { plural } from './plural.ts';
import { linkWords } from './said-of-selection.ts';
import type { State } from './state.ts';

/** What a note is about, in words. */
export function aboutWords(state: State, { kind, id }: NoteAbout): string {
  if (kind === 'picture') return 'the whole picture';
  return kind === 'entity' ? nameOf(state, id) : (linkWords(state, id) ?? 'a link that is not shown');
}

/** What is pinned and noted, as sentences. The words of notes stand with them alone, so that nobody takes them for what is said. */
export function markSentences(state: State): readonly string[] {
  const { pinned, notes } = state.view;
  return [
    ...(pinned.length > 0
      ? [`${pinned.length.toLocaleString('en')} pinned: ${listNames(pinned, (id) => nameOf(state, id))}.`]
      : []),
    ...(notes.length > 0
      ? [
          `${plural(notes.length, 'note', 'notes')} of the reader’s own, which ${notes.length === 1 ? 'is no claim' : 'are no claims'}.`,
        ]
      : []),
  ];
}

/** What pinning, or letting go, comes to. */
export const saidOfPins = (state: State, ids: readonly string[], isPinned: boolean): string =>
  `${listNames(ids, (id) => nameOf(state, id))} ${ids.length === 1 ? 'is' : 'are'} ${isPinned ? 'pinned' : 'no longer pinned'}.`;

/** What writing or taking away a note comes to. */
export const saidOfNote = (state: State, about: readonly NoteAbout[], text: string): string =>
  `The note on ${listNames(
    about.map(({ id }) => id),
    (id) => aboutWords(state, about.find((one) => one.id === id) ?? { kind: 'picture', id }),
  )} is ${text.trim() === '' ? 'taken away' : 'kept'}.`;

/** For each note, what it is about in words and what it says. */
export const notesOf = (state: State): readonly (Note & { readonly on: string })[] =>
  state.view.notes.map((note) => ({ ...note, on: aboutWords(state, note.about) }));
