import type { Point } from '../../state/data.ts';
import type { Box } from './box-of.ts';
import { clutterAt } from './count-clutter.ts';

const rounds = 4;

/** Places to try around a node: eight directions at four distances, in model pixels. */
const steps: readonly Point[] = [50, 90, 140, 200].flatMap((distance) =>
  Array.from({ length: 8 }, (_, index) => ({
    x: Math.round(distance * Math.cos((index * Math.PI) / 4)),
    y: Math.round(distance * Math.sin((index * Math.PI) / 4)),
  })),
);

/**
 * Moves single nodes a little wherever that leaves fewer crossings and, above all, fewer links that run through an entity
 * they have nothing to do with: such a link reads as two. Follows from its arguments; meant for up to a hundred nodes.
 */
export function untangle(
  links: readonly { readonly subject: string; readonly object: string }[],
  given: Readonly<Record<string, Point>>,
  boxes: ReadonlyMap<string, Box>,
): Record<string, Point> {
  const points = { ...given };
  for (let round = 0; round < rounds; round += 1) {
    let isBetter = false;
    for (const id of Object.keys(points)) {
      const origin = points[id];
      if (origin === undefined) continue;
      let best = { point: origin, clutter: clutterAt(id, links, points, boxes) };
      if (best.clutter === 0) continue;
      for (const step of steps) {
        const point = { x: origin.x + step.x, y: origin.y + step.y };
        const clutter = clutterAt(id, links, { ...points, [id]: point }, boxes);
        if (clutter < best.clutter) best = { point, clutter };
      }
      isBetter ||= best.point !== origin;
      points[id] = best.point;
    }
    if (!isBetter) break;
  }
  return points;
}
