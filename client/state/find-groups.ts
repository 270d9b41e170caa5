import { type Grouping, type GroupingKind, groupId } from './grouping.ts';
import { placesOf } from './places-of.ts';
import type { Scene, SceneNode } from './select-scene.ts';

/** Entities that are drawn as one, while their group is closed. */
export interface FoundGroup {
  readonly id: string;
  /** At least two entities of the scene, in its order. */
  readonly members: readonly string[];
}

/** The community of each entity that is in one, by the entity that it is named after. */
export type Communities = ReadonlyMap<string, string>;

type KeyOf = (node: SceneNode) => string | null;

/** A country, with what is said to be in it and in no other. What is only denied to be there is not. */
function byCountry(scene: Pick<Scene, 'nodes' | 'links'>): KeyOf {
  const keys = new Map<string, string>();
  for (const { countries, entities } of placesOf(scene).countries) {
    const [country] = countries;
    if (country === undefined) continue;
    for (const { node, standing, elsewhere } of entities)
      if (standing !== 'denied' && elsewhere.length === 0) keys.set(node.id, country.id);
  }
  return ({ id }) => keys.get(id) ?? null;
}

function keysOf(kind: GroupingKind, scene: Pick<Scene, 'nodes' | 'links'>, communities: Communities): KeyOf {
  switch (kind) {
    case 'type':
      return ({ root }) => root;
    case 'country':
      return byCountry(scene);
    case 'community':
      return ({ id }) => communities.get(id) ?? null;
  }
}

const isGroup = ({ members }: FoundGroup): boolean => members.length > 1;

/** What is in no group. */
function restOf({ nodes }: Pick<Scene, 'nodes'>, groups: readonly FoundGroup[]): FoundGroup[] {
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const members = nodes.flatMap(({ id, group }) => (group !== undefined || grouped.has(id) ? [] : [id]));
  return [{ id: groupId('rest', ''), members }].filter(isGroup);
}

/** The groups of a scene, open or not, the largest first. A group of one is none. With the rest, what is in none is a group too. */
export function findGroups(
  scene: Pick<Scene, 'nodes' | 'links'>,
  { by, hand }: Grouping,
  communities: Communities,
  withRest = false,
): readonly FoundGroup[] {
  const byHand = new Map(
    hand.flatMap(({ name, ids }) => ids.map((id) => [id, groupId('hand', name)] as const)),
  );
  const keyOf: KeyOf = by === null ? () => null : keysOf(by, scene, communities);
  const groups = new Map<string, string[]>();
  for (const node of scene.nodes) {
    // What is a group already is in no other.
    if (node.group !== undefined) continue;
    const key = by === null ? null : keyOf(node);
    const id = byHand.get(node.id) ?? (by === null || key === null ? null : groupId(by, key));
    if (id === null) continue;
    const members = groups.get(id);
    if (members === undefined) groups.set(id, [node.id]);
    else members.push(node.id);
  }
  const found = [...groups].map(([id, members]) => ({ id, members })).filter(isGroup);
  return [...found, ...(withRest ? restOf(scene, found) : [])].sort(
    (one, other) => other.members.length - one.members.length || (one.id < other.id ? -1 : 1),
  );
}
