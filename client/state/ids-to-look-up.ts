import type { State } from './state.ts';

/** Ids of the address whose names or ends nothing else brings. */
export function idsToLookUp({ view, data }: State): string[] {
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
  const ids = [...documents, ...speakers, ...unnamed, ...(claim ? [claim] : [])];
  return [...new Set(ids)].filter((id) => data.known[id] === undefined);
}
