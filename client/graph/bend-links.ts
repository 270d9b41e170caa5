import type { Point } from '../state/data.ts';
import { discRadius } from './layouts/count-clutter.ts';

interface Ends {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
}

/** Distance between neighbouring links of one pair of entities, at the bend's control point; model pixels. */
const spread = 46;
/** Bends to try on either side, the slightest first: control points' distances from the straight line. */
const tries = [0, 40, 70, 100, 140, 190, 250, 320];
/** Points looked at along a curve. */
const samples = 24;
/** More entities than this are drawn without bends. */
const limit = 300;

/** A point of the curve that starts and ends at two entities' middles, pulled aside by `bend`. */
export function pointAt(from: Point, to: Point, bend: number, part: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const pull = 2 * part * (1 - part) * bend;
  return {
    x: from.x + (to.x - from.x) * part - ((to.y - from.y) / length) * pull,
    y: from.y + (to.y - from.y) * part + ((to.x - from.x) / length) * pull,
  };
}

/** How many entities that are not its ends a link with this bend runs over. */
export function countRunOver(from: Point, to: Point, bend: number, others: readonly Point[]): number {
  const middle = pointAt(from, to, 0, 0.5);
  const reach = Math.hypot(to.x - from.x, to.y - from.y) / 2 + Math.abs(bend) + discRadius;
  const near = others.filter((other) => Math.hypot(other.x - middle.x, other.y - middle.y) < reach);
  if (near.length === 0) return 0;
  const curve = Array.from({ length: samples + 1 }, (_, index) => pointAt(from, to, bend, index / samples));
  return near.filter((other) => {
    return curve.some((point) => Math.hypot(point.x - other.x, point.y - other.y) < discRadius);
  }).length;
}

/**
 * How far each link bends aside, in model pixels: links of one pair lie side by side, and one that would run over an entity
 * that is not its end, and so read as that one's, goes round it. Zero is straight; positive is to the
 * right of a link as it runs, on a screen whose y grows downward. Follows from the places and the ids alone.
 */
export function bendLinks(
  links: readonly Ends[],
  points: ReadonlyMap<string, Point>,
): ReadonlyMap<string, number> {
  const bends = new Map<string, number>();
  const pairs = new Map<string, Ends[]>();
  for (const link of links) {
    const pair = [link.subject, link.object].sort().join(' ');
    pairs.set(pair, [...(pairs.get(pair) ?? []), link]);
  }
  for (const pair of pairs.values()) {
    const sorted = pair.sort((one, other) => (one.id < other.id ? -1 : 1));
    const [first] = sorted;
    const [low, high] = [first?.subject ?? '', first?.object ?? ''].sort();
    const [from, to] = [points.get(low ?? ''), points.get(high ?? '')];
    if (low === high || from === undefined || to === undefined) continue;
    const others: Point[] = [];
    if (points.size <= limit)
      for (const [id, point] of points) if (id !== low && id !== high) others.push(point);
    const taken = new Set<number>();
    sorted.forEach(({ id, subject }, index) => {
      const wish = (index - (sorted.length - 1) / 2) * spread;
      let best = { bend: wish, cost: Infinity };
      for (const distance of tries) {
        for (const bend of [wish + distance, wish - distance]) {
          if ([...taken].some((other) => Math.abs(other - bend) < spread * 0.8)) continue;
          const cost = countRunOver(from, to, bend, others);
          if (cost < best.cost) best = { bend, cost };
        }
        if (best.cost === 0) break;
      }
      taken.add(best.bend);
      // Measured from the lower id to the higher; a link the other way sees it from its other side.
      bends.set(id, subject === low ? best.bend : -best.bend);
    });
  }
  return bends;
}
