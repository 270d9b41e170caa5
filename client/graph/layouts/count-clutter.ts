import type { Point } from '../../state/data.ts';
import type { Box } from './box-of.ts';

/** A drawing as plain numbers: clutter is counted some hundred thousand times for one picture. */
export interface Drawing {
  readonly ids: readonly string[];
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Boxes with their middles relative to the node. */
  readonly boxes: readonly Box[];
  /** Ends of links as indexes. */
  readonly links: readonly (readonly [number, number])[];
}

/** Crossings are only untidy; a link through an entity reads as two links; what lies on another cannot be read at all. */
const costs = { crossing: 1, through: 6, overlap: 12 };

/** The numbers of a drawing; links to what is not drawn are left out. */
export function toDrawing(
  links: readonly { readonly subject: string; readonly object: string }[],
  points: Readonly<Record<string, Point>>,
  boxOfId: (id: string) => Box,
): Drawing {
  const ids = Object.keys(points);
  const index = new Map(ids.map((id, at) => [id, at]));
  return {
    ids,
    x: Float64Array.from(ids, (id) => points[id]?.x ?? 0),
    y: Float64Array.from(ids, (id) => points[id]?.y ?? 0),
    boxes: ids.map(boxOfId),
    links: links.flatMap(({ subject, object }) => {
      const [from, to] = [index.get(subject), index.get(object)];
      return from === undefined || to === undefined || from === to ? [] : [[from, to] as const];
    }),
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

/** Whether a link runs through a node's box: it crosses one of the box's diagonals. */
function runsThrough({ x, y, boxes }: Drawing, from: number, to: number, node: number): boolean {
  const box = boxes[node];
  if (box === undefined) return false;
  const [ax, ay, bx, by] = [at(x, from), at(y, from), at(x, to), at(y, to)];
  const [w, h] = [box.width / 2, box.height / 2];
  const [mx, my] = [at(x, node), at(y, node) + box.drop];
  // Most links are far away.
  if (Math.max(ax, bx) < mx - w || Math.min(ax, bx) > mx + w) return false;
  if (Math.max(ay, by) < my - h || Math.min(ay, by) > my + h) return false;
  return (
    cross(ax, ay, bx, by, mx - w, my - h, mx + w, my + h) ||
    cross(ax, ay, bx, by, mx - w, my + h, mx + w, my - h)
  );
}

function overlap({ x, y, boxes }: Drawing, one: number, other: number): boolean {
  const [a, b] = [boxes[one], boxes[other]];
  if (a === undefined || b === undefined) return false;
  return (
    Math.abs(at(x, one) - at(x, other)) < (a.width + b.width) / 2 &&
    Math.abs(at(y, one) + a.drop - at(y, other) - b.drop) < (a.height + b.height) / 2
  );
}

/** How much of a drawing's clutter one node has a part in, by its place and by its links. */
export function clutterAt(drawing: Drawing, node: number): number {
  const { x, y, links, ids } = drawing;
  let clutter = 0;
  for (const [from, to] of links) {
    if (from !== node && to !== node) {
      if (runsThrough(drawing, from, to, node)) clutter += costs.through;
      continue;
    }
    for (const [c, d] of links) {
      if (c === node || d === node) continue;
      if (cross(at(x, from), at(y, from), at(x, to), at(y, to), at(x, c), at(y, c), at(x, d), at(y, d))) {
        clutter += costs.crossing;
      }
    }
    for (let other = 0; other < ids.length; other += 1) {
      if (other !== from && other !== to && runsThrough(drawing, from, to, other)) clutter += costs.through;
    }
  }
  for (let other = 0; other < ids.length; other += 1) {
    if (other !== node && overlap(drawing, node, other)) clutter += costs.overlap;
  }
  return clutter;
}
