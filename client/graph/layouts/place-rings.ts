import type { Point } from '../../state/data.ts';
import type { LayoutLink, LayoutNode } from './run-fcose.ts';

/** Room of one entity on a ring, and between rings; model pixels. */
const spacing = 150;

/** Places many linked entities on rings, those with most links in the middle; ties go to the smaller id. */
export function placeRings(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
): Record<string, Point> {
  const degree = new Map<string, number>();
  for (const end of links.flatMap(({ subject, object }) => [subject, object]))
    degree.set(end, (degree.get(end) ?? 0) + 1);
  const rank = ({ id }: LayoutNode): number => degree.get(id) ?? 0;
  const sorted = [...nodes].sort((one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1));
  const points: Record<string, Point> = {};
  let [ring, taken] = [0, 0];
  for (const { id } of sorted) {
    const room = ring === 0 ? 1 : Math.floor(2 * Math.PI * ring);
    const angle = (2 * Math.PI * taken) / room;
    points[id] = {
      x: Math.round(ring * spacing * Math.cos(angle)),
      y: Math.round(ring * spacing * Math.sin(angle)),
    };
    taken += 1;
    if (taken === room) [ring, taken] = [ring + 1, 0];
  }
  return points;
}
