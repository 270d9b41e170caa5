import type { Action } from './action.ts';
import { endsInSight } from './ends-of-selection.ts';
import { groupedSceneOf } from './grouped-scene-of.ts';
import { drawnId } from './grouping.ts';
import type { Scene } from './select-scene.ts';
import type { Selection } from './selection.ts';
import type { State } from './state.ts';

/** Id of the group that a node of the picture stands for; null when it is an entity. */
export function groupIdOf({ nodes }: Pick<Scene, 'nodes'>, id: string): string | null {
  const node = nodes.find((one) => one.id === id);
  return node?.group === undefined ? null : id.slice(drawnId('group', '').length);
}

/** What picking something out in the picture picks out: what stands for several is a group or a bundle. */
export function selectionOfDrawn(
  scene: Pick<Scene, 'nodes' | 'links'>,
  picked: { readonly kind: 'entity' | 'link'; readonly id: string } | null,
): Selection | null {
  if (picked === null) return null;
  const { kind, id } = picked;
  if (kind === 'entity') {
    const group = groupIdOf(scene, id);
    return group === null ? picked : { kind: 'group', id: group };
  }
  const isBundle = scene.links.find((one) => one.id === id)?.bundle !== undefined;
  return isBundle ? { kind: 'bundle', id: id.slice(drawnId('bundle', '').length) } : picked;
}

/** What expanding something in the picture does: a group opens. */
export function expandDrawn(scene: Pick<Scene, 'nodes'>, id: string): Action {
  const group = groupIdOf(scene, id);
  return group === null
    ? { type: 'expanding-opened', hubs: [id] }
    : { type: 'group-opened', id: group, isOpen: true };
}

/** The entities that some nodes of the picture stand for: those in a group, or the node's own. */
export function entitiesOfDrawn(state: State, ids: readonly string[]): readonly string[] {
  const { groups } = groupedSceneOf(state);
  return ids.flatMap((id) => groups.find((group) => drawnId('group', group.id) === id)?.members ?? [id]);
}

/** What is drawn for some entities and links, each once. */
function drawnFor(state: State, ids: readonly string[]): string[] {
  const { drawnFor } = groupedSceneOf(state);
  return [...new Set(ids.map((id) => drawnFor.get(id) ?? id))];
}

/** What is drawn for what the reader points at elsewhere. */
export const pointedInPicture = (state: State): readonly string[] => drawnFor(state, state.status.pointedAt);

/** What is drawn for what the selection is about, or else the path. */
export const endsInPicture = (state: State): readonly string[] => drawnFor(state, endsInSight(state));
