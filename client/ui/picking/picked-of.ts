import { nameOf } from '../../state/name-of.ts';
import { nameOfShown } from '../../state/name-of-shown.ts';
import { pickedIds } from '../../state/picked-ids.ts';
import { sceneOf } from '../../state/scene-of.ts';
import type { SceneLink } from '../../state/select-scene.ts';
import type { State } from '../../state/state.ts';
import { language, say } from '../../texts/say.ts';

/** One of the entities picked out. */
export interface PickedRow {
  readonly id: string;
  readonly name: string;
  /** Null of what is not drawn. */
  readonly root: string | null;
  readonly typeName: string;
}

/** The entities picked out, in the order of picking. */
export function pickedOf(state: State): readonly PickedRow[] {
  const nodes = new Map(sceneOf(state).nodes.map((node) => [node.id, node]));
  return pickedIds(state).map((id) => {
    const node = nodes.get(id);
    return node === undefined
      ? { id, name: nameOf(state, id), root: null, typeName: say('picking.notDrawn') }
      : { id, name: nameOfShown(node), root: node.root, typeName: node.typeName };
  });
}

/** How many of each type there are, most first. */
export function countTypes(
  rows: readonly PickedRow[],
): readonly (readonly [typeName: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { typeName } of rows) counts.set(typeName, (counts.get(typeName) ?? 0) + 1);
  return [...counts].sort(([one, few], [other, many]) => many - few || one.localeCompare(other, language));
}

/** The links drawn with both ends picked out. */
export function linksAmong(state: State): readonly SceneLink[] {
  const picked = new Set(pickedIds(state));
  return sceneOf(state).links.filter(({ subject, object }) => picked.has(subject) && picked.has(object));
}
