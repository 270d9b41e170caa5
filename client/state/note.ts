import { say } from '../texts/say.ts';

export const noteKinds = ['entity', 'link', 'picture'] as const;

/** What a note is about; the whole picture has no id. */
export interface NoteAbout {
  readonly kind: (typeof noteKinds)[number];
  /** Empty for the picture. */
  readonly id: string;
}

/** The reader's own words about something: plain text, and never a claim. */
export interface Note {
  readonly about: NoteAbout;
  readonly text: string;
}

export const picture: NoteAbout = { kind: 'picture', id: '' };

/** Signs that all notes may have together: they are part of the address, which is to be sent to others. */
export const notesAtMost = 2000;

const isAbout =
  (one: NoteAbout) =>
  ({ about }: Note): boolean =>
    about.kind === one.kind && about.id === one.id;

/** The reader's words about something; empty when there are none. */
export const noteOn = (notes: readonly Note[], about: NoteAbout): string =>
  notes.find(isAbout(about))?.text ?? '';

const lengthOf = (notes: readonly Note[]): number => notes.reduce((sum, { text }) => sum + text.length, 0);

/** The notes with one text about each of some things, in place of what stood there; an empty text takes it away. */
export function withNote(notes: readonly Note[], about: readonly NoteAbout[], text: string): readonly Note[] {
  const words = text.trim();
  const there = about.filter((one) => notes.some(isAbout(one)));
  const fresh = words === '' ? [] : about.filter((one) => !there.includes(one));
  const kept = notes.flatMap((note) => {
    if (!there.some((one) => isAbout(one)(note))) return [note];
    return words === '' ? [] : [{ ...note, text: words }];
  });
  return [...kept, ...fresh.map((one) => ({ about: one, text: words }))];
}

/** How many signs too many the notes would have; 0 when they fit the address. */
export const excessOf = (notes: readonly Note[]): number => Math.max(0, lengthOf(notes) - notesAtMost);

/** The room that is left, or by how much a note is too long, as a sentence. */
export function roomWords(notes: readonly Note[]): string {
  const excess = excessOf(notes);
  return excess > 0
    ? say('picking.tooLong', { excess, most: notesAtMost })
    : say('picking.room', { left: notesAtMost - lengthOf(notes), most: notesAtMost });
}
