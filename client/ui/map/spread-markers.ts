import type { MapPoint } from './outlines.ts';

const rounds = 60;

/**
 * Moves markers apart that would lie on each other, each as little as it takes, so that all can be read and pressed. The same points
 * give the same places; equal points are parted side by side.
 * @param apart least distance between two markers, in the points' unit.
 */
export function spreadMarkers(points: readonly MapPoint[], apart: number): readonly MapPoint[] {
  const places = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const [at, one] of places.entries()) {
      for (const other of places.slice(at + 1)) {
        const dx = other.x - one.x;
        const dy = other.y - one.y;
        const distance = Math.hypot(dx, dy);
        if (distance >= apart - 0.01) continue;
        moved = true;
        const step = (apart - distance) / 2;
        const towards = distance === 0 ? { x: 1, y: 0 } : { x: dx / distance, y: dy / distance };
        one.x -= towards.x * step;
        one.y -= towards.y * step;
        other.x += towards.x * step;
        other.y += towards.y * step;
      }
    }
    if (!moved) break;
  }
  return places;
}
