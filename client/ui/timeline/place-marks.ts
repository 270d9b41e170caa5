import { type Axis, xOf } from './axis.ts';
import { coreOf, type Span } from './span.ts';

/** Screen pixels from the left of the axis; the left is never beyond the right. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** Where a date is drawn: all that it can mean, and within it what it is sure of. */
export interface Place extends Stretch {
  readonly core: Stretch | null;
  /** It goes on beyond the axis, or nobody says where it ends. */
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
}

/** Narrowest mark, wide enough to be hit. */
export const markWidth = 12;

/** A stretch of days as pixels: at least as wide as a mark, and within the axis. */
function stretchOf(axis: Axis, from: number | null, to: number | null): Stretch {
  const left = Math.min(xOf(axis, from ?? axis.first), Math.max(0, axis.width - markWidth));
  const end = xOf(axis, (to ?? axis.last) + 1);
  return { left, right: Math.min(axis.width, Math.max(end, left + markWidth)) };
}

/** Narrowest part of a mark that is seen as one. */
const coreWidth = 3;

function coreWithin(axis: Axis, span: Span, whole: Stretch): Stretch | null {
  const core = coreOf(span);
  if (core === null) return null;
  if (core.from === span.from && core.to === span.to) return { left: whole.left, right: whole.right };
  const left = Math.max(whole.left, Math.min(xOf(axis, core.from), whole.right - coreWidth));
  return { left, right: Math.max(left + coreWidth, Math.min(xOf(axis, core.to + 1), whole.right)) };
}

/** Where a date lies on an axis. Of two single days the later one never lies left of the earlier. */
export function placeSpan(axis: Axis, span: Span): Place {
  const whole = stretchOf(axis, span.from, span.to);
  return {
    ...whole,
    core: coreWithin(axis, span, whole),
    opensLeft: span.from === null || span.from < axis.first,
    opensRight: span.to === null || span.to > axis.last,
  };
}

/** Marks drawn as one. */
export interface Group<Item> {
  readonly items: readonly Item[];
  readonly place: Place;
}

/** Edges of two marks that nobody can tell apart. */
const near = 5;

interface Placed {
  readonly place: Place;
  /** What must be told apart wherever it lies. */
  readonly kind: string;
}

const isNear = (one: Placed, other: Placed): boolean =>
  one.kind === other.kind &&
  Math.abs(one.place.left - other.place.left) <= near &&
  Math.abs(one.place.right - other.place.right) <= near &&
  (one.place.core === null) === (other.place.core === null);

/** Draws as one what falls together: marks of which nobody could see or hit one without the other. */
export function groupMarks<Item extends Placed>(items: readonly Item[]): Group<Item>[] {
  const sorted = [...items].sort(
    (one, other) => one.place.left - other.place.left || one.place.right - other.place.right,
  );
  const groups: [Item, ...Item[]][] = [];
  for (const item of sorted) {
    const group = groups.findLast(([first]) => isNear(first, item));
    if (group === undefined) groups.push([item]);
    else group.push(item);
  }
  return groups.map((group) => ({ items: group, place: group[0].place }));
}

/** The row of each mark, from 0 on, so that no two in a row touch: each takes the first with room. In order of their left edges. */
export function stackRows(places: readonly Stretch[], gap = 3): number[] {
  const ends: number[] = [];
  return places.map(({ left, right }) => {
    const free = ends.findIndex((end) => end + gap <= left);
    const row = free === -1 ? ends.length : free;
    ends[row] = right;
    return row;
  });
}
