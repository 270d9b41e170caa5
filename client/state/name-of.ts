import { speakersKey } from './needs.ts';
import type { State } from './state.ts';

/** A speaker's or another entity's name, as far as it is known; else its id, in quotation marks. */
export function nameOf(state: State, id: string): string {
  const speaker = state.data.speakers[speakersKey(state)]?.find((row) => row.id === id);
  return speaker?.name ?? state.data.entities[id]?.name ?? state.data.known[id]?.name ?? `“${id}”`;
}

/** A document's name among those that are held, or whatever its id is known by. */
export const documentNameOf = (state: State, id: string): string =>
  state.data.start?.documents.find((row) => row.id === id)?.name ?? nameOf(state, id);
