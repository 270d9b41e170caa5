import type { Point } from '../../state/data.ts';
import type { Snapping } from './keep-snapping.ts';

/** Model pixels between two lines of the grid. */
export const gridStep = 40;

export interface Snapped extends Point {
  /** What it stands in one line with, up and down or from side to side; null where it does not. */
  readonly column: number | null;
  readonly row: number | null;
}

/** The nearest of some numbers within reach; of equally near ones the smaller. */
function nearest(numbers: readonly number[], to: number, reach: number): number | null {
  let best: number | null = null;
  for (const number of numbers) {
    const far = Math.abs(number - to);
    if (far > reach) continue;
    if (best === null || far < Math.abs(best - to) || (far === Math.abs(best - to) && number < best))
      best = number;
  }
  return best;
}

/** Where something stands that is dragged to a point: in one line with others that it comes near to, or on a grid. */
export function snap(point: Point, others: readonly Point[], snapping: Snapping, reach: number): Snapped {
  if (snapping === 'off') return { ...point, column: null, row: null };
  if (snapping === 'grid') {
    const toGrid = (number: number): number => Math.round(number / gridStep) * gridStep;
    return { x: toGrid(point.x), y: toGrid(point.y), column: null, row: null };
  }
  const column = nearest(
    others.map(({ x }) => x),
    point.x,
    reach,
  );
  const row = nearest(
    others.map(({ y }) => y),
    point.y,
    reach,
  );
  return { x: column ?? point.x, y: row ?? point.y, column, row };
}
