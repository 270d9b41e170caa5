import type { Point } from '../../state/data.ts';
import { boxOf } from './box-of.ts';
import { placeWhole } from './place-whole.ts';
import { type LayoutLink, type LayoutNode, placeAround } from './run-fcose.ts';

type Placed = Readonly<Record<string, Point>>;

/** How far from its hub a new node starts. */
const ringRadius = 180;

const centreOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, point) => sum + point.x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, point) => sum + point.y, 0) / Math.max(1, points.length),
});

/** The placed neighbour with most links to a node; ties go to the smaller id, so that the order of arrival does not count. */
function hubOf(id: string, links: readonly LayoutLink[], placed: Placed): string | null {
  const counts = new Map<string, number>();
  for (const link of links) {
    const far = link.subject === id ? link.object : link.object === id ? link.subject : null;
    if (far !== null && placed[far] !== undefined) counts.set(far, (counts.get(far) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return best?.[0] ?? null;
}

/** Points on an arc around the hub that opens away from the middle of what is there. */
function arc(hub: Point, middle: Point, count: number): Point[] {
  const outward = Math.atan2(hub.y - middle.y, hub.x - middle.x);
  const spread = Math.min(Math.PI * 2 * (1 - 1 / Math.max(2, count)), count * 0.5);
  return Array.from({ length: count }, (_, index) => {
    const angle = outward + (count === 1 ? 0 : spread * (index / (count - 1) - 0.5));
    const radius = ringRadius + 60 * Math.floor(index / 12);
    return { x: hub.x + radius * Math.cos(angle), y: hub.y + radius * Math.sin(angle) };
  });
}

function overlaps(one: Point, oneName: string, other: Point, otherName: string): boolean {
  const a = boxOf(oneName);
  const b = boxOf(otherName);
  const dx = Math.abs(one.x - other.x);
  const dy = Math.abs(one.y + a.drop - other.y - b.drop);
  return dx < (a.width + b.width) / 2 && dy < (a.height + b.height) / 2;
}

/** The nearest free spot on a spiral around a wished one. Moves only what is new. */
function settle(wish: Point, name: string, taken: readonly { name: string; point: Point }[]): Point {
  for (let turn = 0; turn < 400; turn += 1) {
    const angle = turn * 2.399963;
    const radius = 14 * Math.sqrt(turn);
    const point = {
      x: Math.round(wish.x + radius * Math.cos(angle)),
      y: Math.round(wish.y + radius * Math.sin(angle)),
    };
    if (!taken.some((other) => overlaps(point, name, other.point, other.name))) return point;
  }
  return wish;
}

/** Where nodes without a placed neighbour go: a row beneath everything. */
function beneath(placed: readonly Point[], index: number): Point {
  if (placed.length === 0) return { x: index * 160, y: 0 };
  const left = Math.min(...placed.map((point) => point.x));
  const bottom = Math.max(...placed.map((point) => point.y));
  return { x: left + (index % 8) * 160, y: bottom + 140 + 110 * Math.floor(index / 8) };
}

/**
 * Positions, in model pixels, for the nodes that have none. What is placed never moves; a first picture is laid out
 * whole, and later ones grow around the nodes they hang on. Follows from its arguments alone.
 */
export function place(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
  placed: Placed,
): Record<string, Point> {
  const fresh = nodes.filter((node) => placed[node.id] === undefined);
  const old = nodes.filter((node) => placed[node.id] !== undefined);
  if (fresh.length === 0) return {};
  if (old.length === 0) return placeWhole(nodes, links);
  const oldPoints = old.flatMap((node) => placed[node.id] ?? []);
  const middle = centreOf(oldPoints);
  const byHub = new Map<string | null, LayoutNode[]>();
  for (const node of fresh) {
    const hub = hubOf(node.id, links, placed);
    byHub.set(hub, [...(byHub.get(hub) ?? []), node]);
  }
  const taken = old.flatMap((node) => {
    const point = placed[node.id];
    return point === undefined ? [] : [{ name: node.name, point }];
  });
  const result: Record<string, Point> = {};
  for (const [hub, group] of byHub) {
    const at = hub === null ? undefined : placed[hub];
    let wishes: Record<string, Point>;
    if (hub === null || at === undefined) {
      wishes = Object.fromEntries(group.map((node, index) => [node.id, beneath(oldPoints, index)]));
    } else {
      const points = arc(at, middle, group.length);
      const start = Object.fromEntries(group.map((node, index) => [node.id, points[index] ?? at]));
      const hubNode = old.filter((node) => node.id === hub);
      wishes = placeAround([...hubNode, ...group], links, { ...start, [hub]: at }, [hub]);
    }
    for (const node of group) {
      const point = settle(wishes[node.id] ?? middle, node.name, taken);
      taken.push({ name: node.name, point });
      result[node.id] = point;
    }
  }
  return result;
}
