import type { Action } from './action.ts';
import type { State } from './state.ts';

/** What Shift-click on an entity does: it becomes an end of paths, and so does before it the entity that is selected, if the search only begins. */
export function pickEndInPicture({ view }: State, id: string): Action {
  const { paths, selection } = view;
  const isSecond = paths === null && selection?.kind === 'entity' && selection.id !== id;
  return { type: 'path-ends-picked', ids: isSecond ? [selection.id, id] : [id] };
}
