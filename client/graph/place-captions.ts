import { captionOf } from '../state/caption-of.ts';
import type { Point } from '../state/data.ts';
import { nameOfShown } from '../state/name-of-shown.ts';
import type { Scene, SceneLink } from '../state/select-scene.ts';
import { pointAt } from './bend-links.ts';
import { boxOf, captionLength, linkFont, nodeSize } from './layouts/box-of.ts';
import { lookOfGroup } from './look-of-group.ts';

/** Parts of the way at which a caption may stand, the best first. */
const parts = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75];
/** Points of a caption that are looked at, from its start to its end. */
const samples = [-0.5, -0.25, 0, 0.25, 0.5];
/** More entities than this keep their captions in the middle. */
const limit = 300;

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where entities with their captions are; nothing can be read there but they. */
function areasOf(scene: Scene): Area[] {
  return scene.nodes.flatMap((node) => {
    if (node.point === null) return [];
    const { x, y } = node.point;
    const { width, height, drop } = boxOf(nameOfShown(node), node.group && lookOfGroup(node.group).size);
    return [
      {
        left: x - width / 2,
        right: x + width / 2,
        top: y + drop - height / 2,
        bottom: y + drop + height / 2,
      },
    ];
  });
}

/** The points that a caption covers when its middle stands at a part of the link's way. */
function captionPoints(from: Point, to: Point, bend: number, part: number, length: number): Point[] {
  const way = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return samples.map((sample) => pointAt(from, to, bend, part + (sample * length) / way));
}

const isIn = ({ x, y }: Point, area: Area): boolean =>
  x > area.left && x < area.right && y > area.top && y < area.bottom;

/**
 * Where each link's caption stands, in model pixels from the rim of its first end: where least lies on it, and else in the
 * middle. Those in the middle are left out. The shortest links choose first, as they have the least choice.
 */
export function placeCaptions(
  scene: Scene,
  points: ReadonlyMap<string, Point>,
  bends: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  if (scene.nodes.length > limit) return places;
  const areas = areasOf(scene);
  const taken: Point[] = [];
  const rows = scene.links.flatMap((link: SceneLink) => {
    const [from, to] = [points.get(link.subject), points.get(link.object)];
    if (from === undefined || to === undefined || link.subject === link.object) return [];
    return [{ link, from, to, way: Math.hypot(to.x - from.x, to.y - from.y) }];
  });
  rows.sort((one, other) => one.way - other.way || (one.link.id < other.link.id ? -1 : 1));
  for (const { link, from, to, way } of rows) {
    const bend = bends.get(link.id) ?? 0;
    const length = captionLength(captionOf(link));
    let best = { part: 0.5, cost: Infinity, covered: [] as Point[] };
    for (const part of parts) {
      const covered = captionPoints(from, to, bend, part, length);
      let cost = 0;
      for (const point of covered) {
        if (areas.some((area) => isIn(point, area))) cost += 1;
        if (taken.some((other) => Math.hypot(other.x - point.x, other.y - point.y) < linkFont)) cost += 1;
      }
      if (cost < best.cost) best = { part, cost, covered };
      if (cost === 0) break;
    }
    taken.push(...best.covered);
    if (best.part !== 0.5) places.set(link.id, Math.max(0, Math.round(best.part * way - nodeSize / 2)));
  }
  return places;
}
