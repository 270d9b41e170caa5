import type { Point } from '../../state/data.ts';
import { type Box, captionLength, nodeSize } from './box-of.ts';

/** Room to keep to, in model pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * A drawing as plain numbers, in model pixels: clutter is counted some hundred thousand times for one picture, before anything is
 * compiled well. What has a name in the plural has an entry for each node or for each link.
 */
export interface Drawing extends Room {
  readonly ids: readonly string[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Half the width and height of each node's box, and how far its middle lies beneath the node. */
  readonly halfWidths: Float64Array;
  readonly halfHeights: Float64Array;
  readonly drops: Float64Array;
  /** Indexes of each link's ends, and the distance between them that its caption needs. */
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  readonly rooms: Float64Array;
  /** The links at each node, as indexes. */
  readonly linksAt: readonly Int32Array[];
  /** The room that each link runs in, kept by `putNode`: most links are told apart by it alone. */
  readonly lefts: Float64Array;
  readonly rights: Float64Array;
  readonly tops: Float64Array;
  readonly bottoms: Float64Array;
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
  const drawing: Drawing = {
    ids,
    x: Float64Array.from(ids, (id) => points[id]?.x ?? 0),
    y: Float64Array.from(ids, (id) => points[id]?.y ?? 0),
    halfWidths: Float64Array.from(boxes, (box) => box.width / 2),
    halfHeights: Float64Array.from(boxes, (box) => box.height / 2),
    drops: Float64Array.from(boxes, (box) => box.drop),
    froms: Int32Array.from(drawn, ({ from }) => from),
    tos: Int32Array.from(drawn, ({ to }) => to),
    rooms: Float64Array.from(drawn, ({ room: needed }) => needed),
    linksAt: linksAt.map((list) => Int32Array.from(list)),
    lefts: new Float64Array(drawn.length),
    rights: new Float64Array(drawn.length),
    tops: new Float64Array(drawn.length),
    bottoms: new Float64Array(drawn.length),
    ...room,
  };
  putAll(drawing, drawing);
  return drawing;
}

const at = (numbers: Float64Array | Int32Array, index: number): number => numbers[index] ?? 0;

/** Sets a node to a place, with its links. */
export function putNode(drawing: Drawing, node: number, px: number, py: number): void {
  const { x, y, froms, tos, lefts, rights, tops, bottoms } = drawing;
  x[node] = px;
  y[node] = py;
  for (const link of drawing.linksAt[node] ?? []) {
    const from = at(froms, link);
    const far = from === node ? at(tos, link) : from;
    const farX = at(x, far);
    const farY = at(y, far);
    lefts[link] = Math.min(px, farX);
    rights[link] = Math.max(px, farX);
    tops[link] = Math.min(py, farY);
    bottoms[link] = Math.max(py, farY);
  }
}

/** Sets all nodes to their places. */
export function putAll(
  drawing: Drawing,
  places: { readonly x: Float64Array; readonly y: Float64Array },
): void {
  drawing.x.set(places.x);
  drawing.y.set(places.y);
  for (let node = 0; node < drawing.ids.length; node += 1)
    putNode(drawing, node, at(drawing.x, node), at(drawing.y, node));
}

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

/** How far the point p is from the segment a–b. */
export function distanceToSegment(a: Point, b: Point, p: Point): number {
  return Math.sqrt(squareToSegment(a.x, a.y, b.x, b.y, p.x, p.y));
}

function squareToSegment(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / square;
  const part = along < 0 ? 0 : Math.min(along, 1);
  const x = ax + part * dx - px;
  const y = ay + part * dy - py;
  return x * x + y * y;
}

/** What it costs that a link runs where a foreign node is: over its sign, or only over its caption. */
function throughCost(drawing: Drawing, link: number, node: number): number {
  const { x, y } = drawing;
  const px = at(x, node);
  const w = at(drawing.halfWidths, node);
  // Most links are far away.
  if (at(drawing.rights, link) < px - w - 6 || at(drawing.lefts, link) > px + w + 6) return 0;
  const py = at(y, node);
  const h = at(drawing.halfHeights, node);
  const my = py + at(drawing.drops, node);
  if (at(drawing.bottoms, link) < my - h - 6 || at(drawing.tops, link) > my + h + 6) return 0;
  const from = at(drawing.froms, link);
  const to = at(drawing.tos, link);
  const ax = at(x, from);
  const ay = at(y, from);
  const bx = at(x, to);
  const by = at(y, to);
  if (squareToSegment(ax, ay, bx, by, px, py) < discRadius * discRadius) return costs.disc;
  const isThrough =
    cross(ax, ay, bx, by, px - w, my - h, px + w, my + h) ||
    cross(ax, ay, bx, by, px - w, my + h, px + w, my - h);
  return isThrough ? costs.caption : 0;
}

/** What it costs that two boxes lie on each other: more the deeper, so that each step apart counts. */
function overlapCost({ x, y, halfWidths, halfHeights, drops }: Drawing, one: number, other: number): number {
  // Two pixels apart, as places are rounded in the end.
  const w = at(halfWidths, one) + at(halfWidths, other) + 2 - Math.abs(at(x, one) - at(x, other));
  if (w <= 0) return 0;
  const apart = Math.abs(at(y, one) + at(drops, one) - at(y, other) - at(drops, other));
  const h = at(halfHeights, one) + at(halfHeights, other) + 2 - apart;
  return h <= 0 ? 0 : costs.overlap * (1 + Math.min(w, h) / 40);
}

function outsideCost(drawing: Drawing, node: number): number {
  const { x, y, halfWidths, halfHeights, drops, width, height } = drawing;
  const over =
    Math.max(0, Math.abs(at(x, node)) + at(halfWidths, node) - width / 2) +
    Math.max(0, Math.abs(at(y, node) + at(drops, node)) + at(halfHeights, node) - height / 2);
  return over === 0 ? 0 : costs.outside * (0.2 + over / 40);
}

function linkCost({ x, y, halfHeights, froms, tos, rooms }: Drawing, link: number): number {
  const from = at(froms, link);
  const to = at(tos, link);
  const rise = at(y, to) - at(y, from);
  const length = Math.hypot(at(x, from) - at(x, to), rise);
  // A link that leaves downward has its start's caption lying on it.
  const covered = 2 * at(halfHeights, rise > 0 ? from : to) - nodeSize;
  const needed = at(rooms, link) + (length === 0 ? 0 : (covered * Math.abs(rise)) / length);
  return length * costs.length + (Math.max(0, needed - length) / needed) * costs.cramped;
}

/** How many links cross one. */
function countCrossings(drawing: Drawing, link: number): number {
  const { x, y, froms, tos, lefts, rights, tops, bottoms } = drawing;
  const left = at(lefts, link);
  const right = at(rights, link);
  const top = at(tops, link);
  const bottom = at(bottoms, link);
  const from = at(froms, link);
  const to = at(tos, link);
  let crossings = 0;
  for (let other = 0; other < froms.length; other += 1) {
    if (at(lefts, other) > right || at(rights, other) < left) continue;
    if (at(tops, other) > bottom || at(bottoms, other) < top) continue;
    const c = at(froms, other);
    const d = at(tos, other);
    // Links with an end in common meet there, which is no crossing.
    if (c === from || d === from || c === to || d === to) continue;
    if (cross(at(x, from), at(y, from), at(x, to), at(y, to), at(x, c), at(y, c), at(x, d), at(y, d)))
      crossings += 1;
  }
  return crossings;
}

/** The clutter along one link: what it crosses and what it runs through. */
function alongCost(drawing: Drawing, link: number): number {
  const from = at(drawing.froms, link);
  const to = at(drawing.tos, link);
  let clutter = costs.crossing * countCrossings(drawing, link);
  for (let node = 0; node < drawing.ids.length; node += 1) {
    if (node !== from && node !== to) clutter += throughCost(drawing, link, node);
  }
  return clutter;
}

/**
 * How much of a drawing's clutter one node has a part in, by its place and by its links. Counting stops once it is more than `limit`; what
 * costs most and is soonest counted comes first.
 */
export function clutterAt(drawing: Drawing, node: number, limit = Infinity): number {
  const { froms, tos, linksAt, ids } = drawing;
  let clutter = outsideCost(drawing, node);
  for (let other = 0; other < ids.length; other += 1) {
    if (other !== node) clutter += overlapCost(drawing, node, other);
  }
  if (clutter > limit) return clutter;
  for (let link = 0; link < froms.length; link += 1) {
    if (at(froms, link) !== node && at(tos, link) !== node) clutter += throughCost(drawing, link, node);
  }
  for (const link of linksAt[node] ?? []) {
    if (clutter > limit) return clutter;
    clutter += linkCost(drawing, link) + alongCost(drawing, link);
  }
  return clutter;
}
