import { lastAtMost } from '../../domain/last-at-most.ts';

/**
 * From the offsets of one text to those of another that it was made from. From each breakpoint on the two run in step, up to the
 * next one: where a piece got shorter on the way, the rest of the source's piece is stepped over; where it got longer, its
 * tail stays at the source's next breakpoint. Both lists ascend and begin with 0.
 */
export interface OffsetMap {
  readonly stored: readonly number[];
  readonly source: readonly number[];
}

export const sameOffsets: OffsetMap = { stored: [0], source: [0] };

/** The source's offset of an offset in the stored text. Never falls as the offset grows. */
export function sourceOffset(map: OffsetMap, offset: number): number {
  const index = lastAtMost(map.stored, offset);
  const inStep = (map.source[index] ?? 0) + offset - (map.stored[index] ?? 0);
  return Math.min(inStep, map.source[index + 1] ?? Number.POSITIVE_INFINITY);
}

/** The map the other way. */
export const inverted = ({ stored, source }: OffsetMap): OffsetMap => ({ stored: source, source: stored });

/** From the first map's stored text through what it was made from to what that was made from. */
export function composed(first: OffsetMap, second: OffsetMap): OffsetMap {
  if (second.stored.length === 1 && second.source[0] === 0) return first;
  const back = inverted(first);
  const points = [...first.stored, ...second.stored.map((offset) => sourceOffset(back, offset))];
  const stored = [...new Set(points)].sort((one, other) => one - other);
  return { stored, source: stored.map((offset) => sourceOffset(second, sourceOffset(first, offset))) };
}
