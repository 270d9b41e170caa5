import type { Point } from './data.ts';

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom', 'across', 'down'] as const;
/** A line to stand in, or two ways to stand evenly: side by side, or one below the other. */
export type Alignment = (typeof alignments)[number];

/** Things in one line stand at least so far from one another, in model pixels: else they would lie on each other. */
const room = { x: 110, y: 84 };

/** Fewest things that an alignment does something with. */
export const fewestOf = (how: Alignment): number => (how === 'across' || how === 'down' ? 3 : 2);

type Placed = Point & { readonly id: string };

/** In the order in which they stand along an axis. */
const along = (points: readonly Placed[], axis: 'x' | 'y'): Placed[] =>
  [...points].sort((one, other) => one[axis] - other[axis] || (one.id < other.id ? -1 : 1));

/** The same, each at least so far from the one before; the middle stays. */
function keepApart(sorted: readonly Placed[], axis: 'x' | 'y'): Placed[] {
  const places: number[] = [];
  for (const point of sorted)
    places.push(Math.max(point[axis], (places.at(-1) ?? Number.NEGATIVE_INFINITY) + room[axis]));
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const shift = mean(sorted.map((point) => point[axis])) - mean(places);
  return sorted.map((point, at) => ({ ...point, [axis]: Math.round((places[at] ?? 0) + shift) }));
}

function spread(points: readonly Placed[], axis: 'x' | 'y'): Placed[] {
  const sorted = along(points, axis);
  const first = sorted[0]?.[axis] ?? 0;
  const last = sorted.at(-1)?.[axis] ?? first;
  return sorted.map((point, at) => ({
    ...point,
    [axis]: Math.round(first + ((last - first) * at) / (sorted.length - 1)),
  }));
}

function line(points: readonly Placed[], axis: 'x' | 'y', at: number): Placed[] {
  const across = axis === 'x' ? 'y' : 'x';
  return keepApart(along(points, across), across).map((point) => ({ ...point, [axis]: Math.round(at) }));
}

/** Where things stand when they are aligned; in a line none comes to lie on another. */
export function align(points: readonly Placed[], how: Alignment): readonly Placed[] {
  if (points.length < fewestOf(how)) return points;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  switch (how) {
    case 'left':
      return line(points, 'x', Math.min(...xs));
    case 'centre':
      return line(points, 'x', (Math.min(...xs) + Math.max(...xs)) / 2);
    case 'right':
      return line(points, 'x', Math.max(...xs));
    case 'top':
      return line(points, 'y', Math.min(...ys));
    case 'middle':
      return line(points, 'y', (Math.min(...ys) + Math.max(...ys)) / 2);
    case 'bottom':
      return line(points, 'y', Math.max(...ys));
    case 'across':
      return spread(points, 'x');
    case 'down':
      return spread(points, 'y');
  }
}
