import type { Point } from '../../state/data.ts';
import { type Box, captionLength, nodeSize } from './box-of.ts';

export interface DrawnLink {
  readonly from: number;
  readonly to: number;
  /** Model pixels between two nodes' middles that the caption needs. */
  readonly room: number;
}

/** Room to keep to, in model pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A drawing as plain numbers: clutter is counted some hundred thousand times for one picture. */
export interface Drawing extends Room {
  readonly ids: readonly string[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Boxes with their middles relative to the node. */
  readonly boxes: readonly Box[];
  readonly links: readonly DrawnLink[];
  /** The links at each node, as indexes. */
  readonly linksAt: readonly (readonly number[])[];
}

/**
 * Crossings are only untidy; a caption without room cannot be read; a link through the sign of an entity reads as two links;
 * what lies on another is lost.
 */
const costs = { crossing: 1, length: 0.0025, cramped: 8, caption: 6, outside: 5, disc: 24, overlap: 16 };

/** How near to an entity's middle a link that is not its own may come, in model pixels. */
export const discRadius = nodeSize / 2 + 5;

/** The numbers of a drawing; links to what is not drawn are left out. */
export function toDrawing(
  links: readonly { readonly subject: string; readonly object: string; readonly label?: string }[],
  points: Readonly<Record<string, Point>>,
  boxOfId: (id: string) => Box,
  room: Room,
): Drawing {
  const ids = Object.keys(points);
  const index = new Map(ids.map((id, at) => [id, at]));
  const boxes = ids.map(boxOfId);
  const drawn = links.flatMap(({ subject, object, label = '' }) => {
    const [from, to] = [index.get(subject), index.get(object)];
    if (from === undefined || to === undefined || from === to) return [];
    return [{ from, to, room: captionLength(label) + nodeSize + 14 }];
  });
  const linksAt: number[][] = ids.map(() => []);
  drawn.forEach(({ from, to }, link) => {
    linksAt[from]?.push(link);
    linksAt[to]?.push(link);
  });
  return {
    ids,
    x: Float64Array.from(ids, (id) => points[id]?.x ?? 0),
    y: Float64Array.from(ids, (id) => points[id]?.y ?? 0),
    boxes,
    links: drawn,
    linksAt,
    ...room,
  };
}

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0;

/** On which side of the line from a to b the point p lies. */
function side(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}

/** Whether the segments a–b and c–d cross somewhere other than at an end. */
function cross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
  );
}

/** How far p is from the segment a–b. */
export function distanceToSegment(a: Point, b: Point, p: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / square;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(a.x + part * dx - p.x, a.y + part * dy - p.y);
}

/** What it costs that a link runs where a foreign node is: over its sign, or only over its caption. */
function throughCost({ x, y, boxes }: Drawing, link: DrawnLink, node: number): number {
  const box = boxes[node];
  if (box === undefined) return 0;
  const [ax, ay, bx, by] = [at(x, link.from), at(y, link.from), at(x, link.to), at(y, link.to)];
  const [px, py] = [at(x, node), at(y, node)];
  const [w, h] = [box.width / 2, box.height / 2];
  const my = py + box.drop;
  // Most links are far away.
  if (Math.max(ax, bx) < px - w - 6 || Math.min(ax, bx) > px + w + 6) return 0;
  if (Math.max(ay, by) < my - h - 6 || Math.min(ay, by) > my + h + 6) return 0;
  if (distanceToSegment({ x: ax, y: ay }, { x: bx, y: by }, { x: px, y: py }) < discRadius) return costs.disc;
  const isThrough =
    cross(ax, ay, bx, by, px - w, my - h, px + w, my + h) ||
    cross(ax, ay, bx, by, px - w, my + h, px + w, my - h);
  return isThrough ? costs.caption : 0;
}

/** What it costs that two boxes lie on each other: more the deeper, so that each step apart counts. */
function overlapCost({ x, y, boxes }: Drawing, one: number, other: number): number {
  const [a, b] = [boxes[one], boxes[other]];
  if (a === undefined || b === undefined) return 0;
  // Two pixels apart, as places are rounded in the end.
  const w = (a.width + b.width) / 2 + 2 - Math.abs(at(x, one) - at(x, other));
  if (w <= 0) return 0;
  const h = (a.height + b.height) / 2 + 2 - Math.abs(at(y, one) + a.drop - at(y, other) - b.drop);
  return h <= 0 ? 0 : costs.overlap * (1 + Math.min(w, h) / 40);
}

function outsideCost({ x, y, boxes, width, height }: Drawing, node: number): number {
  const box = boxes[node];
  if (box === undefined) return 0;
  const over =
    Math.max(0, Math.abs(at(x, node)) + box.width / 2 - width / 2) +
    Math.max(0, Math.abs(at(y, node) + box.drop) + box.height / 2 - height / 2);
  return over === 0 ? 0 : costs.outside * (0.2 + over / 40);
}

function linkCost({ x, y, boxes }: Drawing, { from, to, room }: DrawnLink): number {
  const rise = at(y, to) - at(y, from);
  const length = Math.hypot(at(x, from) - at(x, to), rise);
  // A link that leaves downward has its start's caption lying on it.
  const covered = (boxes[rise > 0 ? from : to]?.height ?? nodeSize) - nodeSize;
  const needed = room + (length === 0 ? 0 : (covered * Math.abs(rise)) / length);
  return length * costs.length + (Math.max(0, needed - length) / needed) * costs.cramped;
}

/** How much of a drawing's clutter one node has a part in, by its place and by its links. */
export function clutterAt(drawing: Drawing, node: number): number {
  const { x, y, links, linksAt, ids } = drawing;
  let clutter = outsideCost(drawing, node);
  for (const link of links) {
    if (link.from !== node && link.to !== node) clutter += throughCost(drawing, link, node);
  }
  for (const index of linksAt[node] ?? []) {
    const link = links[index];
    if (link === undefined) continue;
    const { from, to } = link;
    clutter += linkCost(drawing, link);
    const [ax, ay, bx, by] = [at(x, from), at(y, from), at(x, to), at(y, to)];
    for (const { from: c, to: d } of links) {
      // Links with an end in common meet there, which is no crossing.
      if (c === from || d === from || c === to || d === to) continue;
      if (cross(ax, ay, bx, by, at(x, c), at(y, c), at(x, d), at(y, d))) clutter += costs.crossing;
    }
    for (let other = 0; other < ids.length; other += 1) {
      if (other !== from && other !== to) clutter += throughCost(drawing, link, other);
    }
  }
  for (let other = 0; other < ids.length; other += 1) {
    if (other !== node) clutter += overlapCost(drawing, node, other);
  }
  return clutter;
}
