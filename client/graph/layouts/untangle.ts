import type { Point } from '../../state/data.ts';
import { clutterAt, type Drawing } from './count-clutter.ts';

const rounds = 4;

/** Places to try around a node: eight directions at four distances, in model pixels. */
const steps: readonly Point[] = [50, 90, 140, 200].flatMap((distance) =>
  Array.from({ length: 8 }, (_, index) => ({
    x: Math.round(distance * Math.cos((index * Math.PI) / 4)),
    y: Math.round(distance * Math.sin((index * Math.PI) / 4)),
  })),
);

/** Moves one node to the best place near it; the nearer of equal ones. Returns whether it moved. */
function improve(drawing: Drawing, node: number): boolean {
  const { x, y } = drawing;
  const from = { x: x[node] ?? 0, y: y[node] ?? 0 };
  let best = { ...from, clutter: clutterAt(drawing, node) };
  if (best.clutter === 0) return false;
  for (const step of steps) {
    x[node] = from.x + step.x;
    y[node] = from.y + step.y;
    const clutter = clutterAt(drawing, node);
    if (clutter < best.clutter) best = { x: from.x + step.x, y: from.y + step.y, clutter };
  }
  x[node] = best.x;
  y[node] = best.y;
  return best.x !== from.x || best.y !== from.y;
}

/**
 * Moves single nodes a little wherever that leaves fewer crossings and, above all, fewer links that run through an entity
 * they have nothing to do with: such a link reads as two. Writes into the drawing; follows from it alone.
 */
export function untangle(drawing: Drawing): void {
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (let node = 0; node < drawing.ids.length; node += 1) moved = improve(drawing, node) || moved;
    if (!moved) return;
  }
}
