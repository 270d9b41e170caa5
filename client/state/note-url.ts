import { type Note, type NoteAbout, noteKinds, notesAtMost } from './note.ts';

/** `note=kind:length:idtext`: an id may hold any sign, so its length says where the text begins. */
export function encodeNotes(parameters: URLSearchParams, notes: readonly Note[]): void {
  for (const { about, text } of notes)
    parameters.append('note', `${about.kind}:${about.id.length}:${about.id}${text}`);
}

const form = /^(entity|link|picture):(\d{1,4}):(.*)$/su;

function decodeNote(parameter: string): Note[] {
  const [, kindText, length, rest] = form.exec(parameter) ?? [];
  const kind = noteKinds.find((name) => name === kindText);
  if (kind === undefined || rest === undefined) return [];
  const about: NoteAbout = { kind, id: rest.slice(0, Number(length)) };
  const text = rest.slice(Number(length));
  const isWhole = (kind === 'picture') === (about.id === '') && text !== '';
  return isWhole ? [{ about, text }] : [];
}

/** The notes of an address, one about each thing, as far as they are not too long. */
export function decodeNotes(parameters: URLSearchParams): Note[] {
  let room = notesAtMost;
  const seen = new Set<string>();
  return parameters.getAll('note').flatMap((parameter) =>
    decodeNote(parameter).filter(({ about, text }) => {
      const key = `${about.kind} ${about.id}`;
      if (seen.has(key) || text.length > room) return false;
      seen.add(key);
      room -= text.length;
      return true;
    }),
  );
}
