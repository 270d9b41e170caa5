import type { Point } from '../../state/data.ts';
import type { Box } from './box-of.ts';

type Points = Readonly<Record<string, Point>>;
type Boxes = ReadonlyMap<string, Box>;

interface Link {
  readonly subject: string;
  readonly object: string;
}

interface Segment extends Link {
  readonly from: Point;
  readonly to: Point;
}

/** Crossings are only untidy; a link through an entity reads as two links; what lies on another cannot be read at all. */
const costs = { crossing: 1, through: 6, overlap: 12 };

const side = (from: Point, to: Point, point: Point): number =>
  Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));

/** Whether two segments cross somewhere other than at an end. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function runsThrough({ from, to }: Segment, centre: Point, box: Box): boolean {
  const [w, h] = [box.width / 2, box.height / 2];
  const y = centre.y + box.drop;
  const corner = (x: number, up: number): Point => ({ x: centre.x + x * w, y: y + up * h });
  return cross(from, to, corner(-1, -1), corner(1, 1)) || cross(from, to, corner(-1, 1), corner(1, -1));
}

function overlap(one: Point, a: Box, other: Point, b: Box): boolean {
  const dy = Math.abs(one.y + a.drop - other.y - b.drop);
  return Math.abs(one.x - other.x) < (a.width + b.width) / 2 && dy < (a.height + b.height) / 2;
}

function segmentsOf(links: readonly Link[], points: Points): Segment[] {
  return links.flatMap(({ subject, object }) => {
    const [from, to] = [points[subject], points[object]];
    return from === undefined || to === undefined ? [] : [{ subject, object, from, to }];
  });
}

const touches = (link: Link, id: string): boolean => link.subject === id || link.object === id;

/** How much of a drawing's clutter one node has a part in, by its place and by its links. */
export function clutterAt(id: string, links: readonly Link[], points: Points, boxes: Boxes): number {
  const segments = segmentsOf(links, points);
  const own = segments.filter((segment) => touches(segment, id));
  const foreign = segments.filter((segment) => !touches(segment, id));
  const [point, box] = [points[id], boxes.get(id)];
  let clutter = 0;
  for (const one of own) {
    for (const other of foreign) {
      if (cross(one.from, one.to, other.from, other.to)) clutter += costs.crossing;
    }
    for (const [node, its] of boxes) {
      const at = points[node];
      if (at !== undefined && !touches(one, node) && runsThrough(one, at, its)) clutter += costs.through;
    }
  }
  if (point === undefined || box === undefined) return clutter;
  for (const other of foreign) if (runsThrough(other, point, box)) clutter += costs.through;
  for (const [node, its] of boxes) {
    const at = points[node];
    if (node !== id && at !== undefined && overlap(point, box, at, its)) clutter += costs.overlap;
  }
  return clutter;
}

/** How hard a whole drawing is to read. Quadratic in links, so meant for pictures of some hundred of them. */
export function countClutter(links: readonly Link[], points: Points, boxes: Boxes): number {
  return Object.keys(points).reduce((sum, id) => sum + clutterAt(id, links, points, boxes), 0);
}
