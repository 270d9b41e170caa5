import type { Point } from '../../state/data.ts';
import { seededRandom } from '../with-seeded-random.ts';
import { clutterAt, type Drawing, putAll, putNode } from './count-clutter.ts';

/** Tries for each node while the drawing cools down. */
const triesEach = 450;
/** Drawings to choose from: chance leaves some of them much wider than the room. */
const attempts = 3;
const hottest = 3;
const coldest = 0.04;

/** Places to try around a node in the end: eight directions at six distances, in model pixels. */
const steps: readonly Point[] = [8, 20, 50, 90, 140, 200].flatMap((distance) =>
  Array.from({ length: 8 }, (_, index) => ({
    x: Math.round(distance * Math.cos((index * Math.PI) / 4)),
    y: Math.round(distance * Math.sin((index * Math.PI) / 4)),
  })),
);

/** Moves the middle of the drawing to the origin and fits it into its room: fcose makes squares, screens are wide. */
function fitIntoRoom(drawing: Drawing): void {
  const stretch = (numbers: Float64Array, room: number): Float64Array => {
    const low = Math.min(...numbers);
    const high = Math.max(...numbers);
    const scale = high > low ? (room * 0.86) / (high - low) : 1;
    return numbers.map((number) => (number - (low + high) / 2) * scale);
  };
  putAll(drawing, { x: stretch(drawing.x, drawing.width), y: stretch(drawing.y, drawing.height) });
}

/** Lets nodes wander, less and less, and keeps what leaves less clutter: simulated annealing. */
function anneal(drawing: Drawing, random: () => number): void {
  const { x, y, ids, width, height } = drawing;
  const tries = triesEach * ids.length;
  for (let turn = 0; turn < tries; turn += 1) {
    const progress = turn / tries;
    const heat = hottest * (coldest / hottest) ** progress;
    const reach = 12 + 0.5 * Math.max(width, height) * (1 - progress) ** 2;
    const node = Math.floor(random() * ids.length);
    const fromX = x[node] ?? 0;
    const fromY = y[node] ?? 0;
    const before = clutterAt(drawing, node);
    const toX = fromX + (random() * 2 - 1) * reach;
    putNode(drawing, node, toX, fromY + (random() * 2 - 1) * reach);
    // The most that is let pass, by chance: more while it is hot.
    const limit = before - heat * Math.log(1 - random());
    if (clutterAt(drawing, node, limit) > limit) putNode(drawing, node, fromX, fromY);
  }
}

/** Moves one node to the best place near it; the nearer of equal ones. Returns whether it moved. */
function improve(drawing: Drawing, node: number): boolean {
  const from = { x: drawing.x[node] ?? 0, y: drawing.y[node] ?? 0 };
  let best = { ...from, clutter: clutterAt(drawing, node) - 0.001 };
  for (const step of steps) {
    putNode(drawing, node, from.x + step.x, from.y + step.y);
    const clutter = clutterAt(drawing, node, best.clutter);
    if (clutter < best.clutter) best = { x: from.x + step.x, y: from.y + step.y, clutter };
  }
  putNode(drawing, node, best.x, best.y);
  return best.x !== from.x || best.y !== from.y;
}

/** All clutter, and how far the drawing is from fitting its room: what is too large is shown too small to read. */
function judge(drawing: Drawing): number {
  const { x, y, halfWidths, halfHeights, drops, width, height, ids } = drawing;
  let clutter = 0;
  const extent = { x1: Infinity, x2: -Infinity, y1: Infinity, y2: -Infinity };
  for (let node = 0; node < ids.length; node += 1) {
    clutter += clutterAt(drawing, node);
    const [px, w] = [x[node] ?? 0, halfWidths[node] ?? 0];
    const [my, h] = [(y[node] ?? 0) + (drops[node] ?? 0), halfHeights[node] ?? 0];
    extent.x1 = Math.min(extent.x1, px - w);
    extent.x2 = Math.max(extent.x2, px + w);
    extent.y1 = Math.min(extent.y1, my - h);
    extent.y2 = Math.max(extent.y2, my + h);
  }
  const excess = Math.max((extent.x2 - extent.x1) / width, (extent.y2 - extent.y1) / height);
  return clutter * Math.max(1, excess) ** 7;
}

/**
 * Rearranges a drawing into the room it has, so that as little as possible runs through, over or across anything else:
 * above all no link through an entity it has nothing to do with, which would read as two links. Writes into the drawing;
 * follows from it and the seed alone.
 */
export function untangle(drawing: Drawing, seed: number): void {
  fitIntoRoom(drawing);
  const start = { x: drawing.x.slice(), y: drawing.y.slice() };
  let best = { ...start, verdict: Infinity };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    putAll(drawing, start);
    anneal(drawing, seededRandom(seed + attempt));
    for (let round = 0; round < 6; round += 1) {
      let moved = false;
      for (let node = 0; node < drawing.ids.length; node += 1) moved = improve(drawing, node) || moved;
      if (!moved) break;
    }
    const verdict = judge(drawing);
    if (verdict < best.verdict) best = { x: drawing.x.slice(), y: drawing.y.slice(), verdict };
  }
  putAll(drawing, best);
}
