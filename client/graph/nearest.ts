import type { Point } from '../state/data.ts';

export type Heading = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const headings: Readonly<Record<Heading, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export function isHeading(key: string): key is Heading {
  return key in headings;
}

/**
 * The id of the nearest point in a direction, or null when there is none that way. A point to the side counts as
 * farther than one straight ahead; what lies more than 60 degrees off does not count.
 */
export function nearest(
  from: Point,
  heading: Heading,
  points: readonly (Point & { id: string })[],
): string | null {
  const way = headings[heading];
  let best: { id: string; cost: number } | null = null;
  for (const { id, x, y } of points) {
    const dx = x - from.x;
    const dy = y - from.y;
    const ahead = dx * way.x + dy * way.y;
    const distance = Math.hypot(dx, dy);
    if (distance === 0 || ahead / distance < 0.5) continue;
    const cost = distance * (2 - ahead / distance);
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
