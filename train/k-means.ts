import { seededRandom } from './random.ts';

/** Points laid out one after another, each of length 1, so that the nearest centre is the one with the greatest product. */
export interface Points {
  readonly values: Float32Array;
  readonly weights: Float32Array;
  readonly dimensions: number;
}

export interface Clusters {
  /** Unit vectors, one after another. */
  readonly centres: Float32Array;
  /** For each point the number of its centre, from 0. */
  readonly of: Uint16Array;
}

/** Spherical k-means (Dhillon and Modha 2001). An emptied centre takes the point that lies farthest from its own. */
export function clusterPoints(points: Points, count: number, rounds: number, seed: number): Clusters {
  const { values, weights, dimensions } = points;
  const size = weights.length;
  const random = seededRandom(seed);
  const centres = new Float32Array(count * dimensions);
  const taken = new Set<number>();
  while (taken.size < count) taken.add(Math.floor(random() * size));
  [...taken].forEach((point, centre) => {
    centres.set(values.subarray(point * dimensions, (point + 1) * dimensions), centre * dimensions);
  });

  let of: Uint16Array = new Uint16Array(size);
  for (let round = 0; round < rounds; round += 1) {
    const nearest = nearestCentres(values, size, centres, dimensions);
    of = nearest.of;
    const sums = new Float64Array(count * dimensions);
    const members = new Uint32Array(count);
    for (let point = 0; point < size; point += 1) {
      const centre = of[point] ?? 0;
      const weight = weights[point] ?? 0;
      members[centre] = (members[centre] ?? 0) + 1;
      for (let d = 0; d < dimensions; d += 1) {
        sums[centre * dimensions + d] =
          (sums[centre * dimensions + d] ?? 0) + weight * (values[point * dimensions + d] ?? 0);
      }
    }
    const strays = [...nearest.closeness.keys()].sort(
      (one, other) => (nearest.closeness[one] ?? 0) - (nearest.closeness[other] ?? 0),
    );
    for (let centre = 0; centre < count; centre += 1) {
      const from = centre * dimensions;
      if (members[centre] === 0) {
        const stray = strays.shift() ?? 0;
        centres.set(values.subarray(stray * dimensions, (stray + 1) * dimensions), from);
      } else {
        centres.set(unit(sums.subarray(from, from + dimensions)), from);
      }
    }
  }
  return { centres, of: nearestCentres(values, size, centres, dimensions).of };
}

/** For each point the centre with the greatest product, and that product. */
export function nearestCentres(
  values: Float32Array,
  size: number,
  centres: Float32Array,
  dimensions: number,
): { of: Uint16Array; closeness: Float32Array } {
  const of = new Uint16Array(size);
  const closeness = new Float32Array(size);
  const count = centres.length / dimensions;
  for (let point = 0; point < size; point += 1) {
    const from = point * dimensions;
    let best = -2;
    let bestCentre = 0;
    for (let centre = 0; centre < count; centre += 1) {
      const to = centre * dimensions;
      let product = 0;
      for (let d = 0; d < dimensions; d += 1) product += (values[from + d] ?? 0) * (centres[to + d] ?? 0);
      if (product > best) {
        best = product;
        bestCentre = centre;
      }
    }
    of[point] = bestCentre;
    closeness[point] = best;
  }
  return { of, closeness };
}

/** The vector at length 1. */
export function unit(vector: Float64Array | Float32Array | readonly number[]): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
  return Float32Array.from(vector, (value) => value * scale);
}
