import type { Picture } from './data.ts';
import { entitiesOf } from './selection.ts';
import type { State } from './state.ts';

/** Entities that are shown or picked out and not there under their ids: another may stand for them. */
function notDrawn(
  { view, data }: State,
  shown: readonly string[] | null,
  picture: Picture | undefined,
): string[] {
  // What the picture brings is named by it.
  if (shown === null || (shown.length > 0 && picture === undefined)) return [];
  const picked = entitiesOf(view.selection).filter((id) => data.entities[id] === undefined);
  if (picture === undefined || picture.truncated) return picked;
  return [...picked, ...shown.filter((id) => picture.degree[id] === undefined)];
}

/**
 * Ids of the address whose names or ends nothing else brings.
 * @param shown ids of what is shown; null while it is not known
 * @param picture the unfiltered one of what is shown, when it has come
 */
export function idsToLookUp(
  state: State,
  shown: readonly string[] | null,
  picture: Picture | undefined,
): string[] {
  const { view, data } = state;
  const held = new Set(data.start?.documents.map((row) => row.id));
  const documents = [...view.documents, ...view.filter.documents, ...(view.without?.documents ?? [])].filter(
    (id) => !held.has(id),
  );
  const { comparison, without } = view;
  const speakers = [
    ...view.filter.accordingTo,
    ...[comparison?.first, comparison?.second].filter((id) => id !== null && id !== undefined),
    ...(without?.speakers ?? []),
  ].filter((id) => data.entities[id] === undefined);
  const { selection } = view;
  const claim =
    selection?.kind === 'document' ? selection.claim : selection?.kind === 'claim' && selection.id;
  const ofPaths =
    view.paths === null
      ? []
      : [...view.paths.ends, ...view.paths.keptOut.entities, ...view.paths.keptOut.speakers];
  const unnamed = [...ofPaths, ...(view.expanding?.hubs ?? [])].filter(
    (id) => data.entities[id] === undefined,
  );
  const ids = [
    ...documents,
    ...notDrawn(state, shown, picture),
    ...speakers,
    ...unnamed,
    ...(claim ? [claim] : []),
  ];
  return [...new Set(ids)].filter((id) => data.known[id] === undefined);
}
