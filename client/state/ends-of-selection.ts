import { groupedSceneOf } from './grouped-scene-of.ts';
import { drawnId } from './grouping.ts';
import { sceneOf } from './scene-of.ts';
import { entitiesOf } from './selection.ts';
import type { State } from './state.ts';

/** Ids of the entities that the selection is about, or else the path drawn, as far as they are known. */
export function endsOfSelection(state: State): readonly string[] {
  const { selection } = state.view;
  if (selection === null) return sceneOf(state).nodes.flatMap(({ id, path }) => (path === 'on' ? [id] : []));
  if (selection.kind === 'entity' || selection.kind === 'entities') return entitiesOf(selection);
  if (selection.kind === 'link') {
    const link = sceneOf(state).links.find(({ id }) => id === selection.id);
    return link === undefined ? [] : [link.subject, link.object];
  }
  if (selection.kind === 'group') {
    const group = groupedSceneOf(state).groups.find(({ id }) => id === selection.id);
    return group?.isOpen === true ? group.members : [drawnId('group', selection.id)];
  }
  if (selection.kind === 'bundle')
    return groupedSceneOf(state).bundles.find(({ id }) => id === selection.id)?.ends ?? [];
  const claim = selection.kind === 'document' ? selection.claim : selection.id;
  if (selection.kind === 'document' && claim === undefined) return entitiesOf(selection);
  return claim === undefined ? [] : (state.data.known[claim]?.ends ?? []);
}

/** So many picked out were picked together, and the last of them is no nearer to what the reader looks at than the others. */
const pickedOneByOne = 20;

/** Those to be kept in sight; of several picked out only the last, or the picture would shrink with each. */
export function endsInSight(state: State): readonly string[] {
  const ends = endsOfSelection(state);
  if (state.view.selection?.kind !== 'entities') return ends;
  return ends.length > pickedOneByOne ? [] : ends.slice(-1);
}
