import type { State } from './state.ts';

/** Ids of the entities that the reader has picked out. */
export function pickedIds({ view }: State): readonly string[] {
  return view.selection?.kind === 'entity' ? [view.selection.id] : [];
}
