import type { Point } from '../../state/data.ts';

/** Whether a point is inside a closed line, by how often a ray from it crosses the line: a loop drawn twice lets it out again. */
export function isInside({ x, y }: Point, line: readonly Point[]): boolean {
  let inside = false;
  line.forEach((from, index) => {
    const to = line[(index + 1) % line.length];
    if (to === undefined || from.y > y === to.y > y) return;
    if (x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) inside = !inside;
  });
  return inside;
}
