import type { Point } from './data.ts';
import type { FoundGroup } from './find-groups.ts';
import type { SceneNode } from './select-scene.ts';

/** Room between the middles of two groups, and of a group and an entity, in model pixels: half as much up and down, where captions take less. */
const groupRoom = { x: 250, y: 200 };
const entityRoom = { x: 130, y: 90 };

/** How much farther a group goes for each entity that would otherwise lie beneath it once its group is open, in model pixels. */
const detour = 120;
/** How far from its members' middle a group is tried, and in how many directions. */
const tries = { step: 35, most: 1400, directions: 20 };

const isNear = (one: Point, other: Point, room: Point): boolean =>
  Math.abs(one.x - other.x) < room.x && Math.abs(one.y - other.y) < room.y;

function middleOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = (of: (point: Point) => number): number => points.reduce((total, point) => total + of(point), 0);
  return {
    x: Math.round(sum(({ x }) => x) / points.length),
    y: Math.round(sum(({ y }) => y) / points.length),
  };
}

/** Places from the middle outward, in rings. */
function* around({ x, y }: Point): Generator<Point & { readonly distance: number }> {
  yield { x, y, distance: 0 };
  for (let distance = tries.step; distance <= tries.most; distance += tries.step) {
    for (let direction = 0; direction < tries.directions; direction += 1) {
      const angle = (2 * Math.PI * direction) / tries.directions;
      yield {
        x: Math.round(x + distance * Math.cos(angle)),
        y: Math.round(y + distance * Math.sin(angle) * 0.7),
        distance,
      };
    }
  }
}

/**
 * Where groups stand among entities that keep their places: at the middle of what is in them, or as near to it as leaves room for what
 * is in no group and for larger groups. Which of them are open changes nothing, so that opening one moves no other.
 */
export function placeGroups(
  nodes: readonly SceneNode[],
  groups: readonly FoundGroup[],
): ReadonlyMap<string, Point> {
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const points = new Map(nodes.flatMap(({ id, point }) => (point === null ? [] : [[id, point] as const])));
  const single = [...points].flatMap(([id, point]) => (grouped.has(id) ? [] : [point]));
  const inGroups = [...points].flatMap(([id, point]) => (grouped.has(id) ? [point] : []));
  const placed = new Map<string, Point>();
  for (const { id, members } of groups) {
    const middle = middleOf(members.flatMap((member) => points.get(member) ?? []));
    if (middle === null) continue;
    const taken = [...placed.values()];
    let best = { point: middle, cost: Infinity };
    for (const { x, y, distance } of around(middle)) {
      if (distance >= best.cost) break;
      const point = { x, y };
      if (taken.some((other) => isNear(point, other, groupRoom))) continue;
      if (single.some((other) => isNear(point, other, entityRoom))) continue;
      // What would lie beneath it once its own group is open.
      const beneath = inGroups.filter((other) => isNear(point, other, entityRoom)).length;
      const cost = distance + beneath * detour;
      if (cost < best.cost) best = { point, cost };
    }
    placed.set(id, best.point);
  }
  return placed;
}
