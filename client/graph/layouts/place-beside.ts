import type { Point } from '../../state/data.ts';
import { type Box, boxOf, nodeSize } from './box-of.ts';
import { discRadius, distanceToSegment } from './count-clutter.ts';
import type { LayoutLink, LayoutNode } from './run-fcose.ts';

interface Standing {
  readonly point: Point;
  readonly box: Box;
}

/** Everything that stands already, by id. */
export type Standings = Map<string, Standing>;

export const toStanding = (node: LayoutNode, point: Point): Standing => ({
  point,
  box: boxOf(node.name, node.size),
});

/** Distances from the hub to try, in model pixels, nearest first; and how many directions at each. */
const distances = [120, 160, 205, 255, 310, 370, 440, 520, 620, 740, 880, 1040];
const directions = 24;

/** Neighbours that stand, the one with most links to the node first; ties go to the one with the smaller id. */
function neighboursOf(id: string, links: readonly LayoutLink[], standings: Standings): Standing[] {
  const counts = new Map<string, number>();
  for (const { subject, object } of links) {
    const far = subject === id ? object : object === id ? subject : null;
    if (far !== null && standings.has(far)) counts.set(far, (counts.get(far) ?? 0) + 1);
  }
  const order = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return order.flatMap(([far]) => standings.get(far) ?? []);
}

export function overlap(one: Standing, other: Standing): boolean {
  return (
    Math.abs(one.point.x - other.point.x) < (one.box.width + other.box.width) / 2 + 6 &&
    Math.abs(one.point.y + one.box.drop - other.point.y - other.box.drop) <
      (one.box.height + other.box.height) / 2 + 6
  );
}

/** How badly a place fits; infinite where it lies on something. */
function costOf(
  place: Standing,
  neighbours: readonly Standing[],
  all: readonly Standing[],
  lines: readonly (readonly [Point, Point])[],
): number {
  let cost = 0;
  for (const other of all) {
    if (overlap(place, other)) return Infinity;
    for (const hub of neighbours) {
      if (other !== hub && distanceToSegment(hub.point, place.point, other.point) < discRadius) cost += 1;
    }
  }
  for (const [from, to] of lines) {
    if (distanceToSegment(from, to, place.point) < nodeSize) cost += 1;
  }
  return cost;
}

function middleOf(standings: readonly Standing[]): Point {
  const sum = (axis: 'x' | 'y'): number => standings.reduce((total, { point }) => total + point[axis], 0);
  return { x: sum('x') / standings.length, y: sum('y') / standings.length };
}

/** A place for what hangs on nothing: beside the lowest that hangs on nothing either, else beneath everything. */
function beneath(links: readonly LayoutLink[], standings: Standings, box: Box): Point {
  const bottomOf = ({ point, box }: Standing): number => point.y + box.drop + box.height / 2;
  const all = [...standings.values()];
  const [low] = [...standings].sort(([, one], [, other]) => bottomOf(other) - bottomOf(one));
  if (low !== undefined && neighboursOf(low[0], links, standings).length === 0) {
    for (let column = 1; column <= 8; column += 1) {
      const point = { x: low[1].point.x + column * 160, y: low[1].point.y };
      if (!all.some((other) => overlap({ point, box }, other))) return point;
    }
  }
  const left = Math.min(...all.map(({ point }) => point.x));
  return {
    x: Math.round(left),
    y: Math.round(Math.max(...all.map(bottomOf)) + 24 + box.height / 2 - box.drop),
  };
}

/**
 * A place for one more node, as near to what it hangs on as there is room: outward from the middle of the picture if it can
 * be, on nothing, and with no link through anything. What stands does not move. Follows from its arguments alone, and looks
 * only at what stands, so that nodes placed one after the other come out the same however they arrived.
 */
export function placeBeside(node: LayoutNode, links: readonly LayoutLink[], standings: Standings): Point {
  const all = [...standings.values()];
  const neighbours = neighboursOf(node.id, links, standings);
  const hub = neighbours[0];
  const box = boxOf(node.name, node.size);
  if (all.length === 0) return { x: 0, y: 0 };
  if (hub === undefined) return beneath(links, standings, box);
  const at = (id: string): Point | undefined => standings.get(id)?.point;
  const lines = links.flatMap(({ subject, object }) => {
    const [from, to] = [at(subject), at(object)];
    return from === undefined || to === undefined ? [] : [[from, to] as const];
  });
  const middle = middleOf(all);
  const outward = Math.atan2(hub.point.y - middle.y, hub.point.x - middle.x);
  let best = { point: hub.point, cost: Infinity };
  for (const distance of distances) {
    for (let turn = 0; turn < directions; turn += 1) {
      // 0, 1, -1, 2, -2 … steps to the side of outward.
      const aside = Math.ceil(turn / 2) * (turn % 2 === 0 ? 1 : -1);
      const angle = outward + (aside * 2 * Math.PI) / directions;
      const point = {
        x: Math.round(hub.point.x + distance * Math.cos(angle)),
        y: Math.round(hub.point.y + distance * Math.sin(angle)),
      };
      const cost = costOf({ point, box }, neighbours, all, lines);
      if (cost < best.cost) best = { point, cost };
      if (cost === 0) return point;
    }
    // Farther out only while nothing near is fit at all, or hardly.
    if (best.cost <= 2 && distance >= 310) return best.point;
  }
  return best.cost === Infinity ? beneath(links, standings, box) : best.point;
}
