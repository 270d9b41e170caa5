import type { Range, Span } from './passage-marks.ts';

/** Spans by the index of the paragraph that each begins in or reaches into. Paragraphs are in the order of the text and do not overlap. */
export function spansByParagraph<Owner>(
  blocks: readonly Range[],
  spans: readonly Span<Owner>[],
): ReadonlyMap<number, readonly Span<Owner>[]> {
  const found = new Map<number, Span<Owner>[]>();
  for (const span of spans) {
    let [low, high] = [0, blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((blocks[middle]?.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; (blocks[at]?.start ?? Number.POSITIVE_INFINITY) < span.end; at += 1) {
      const list = found.get(at);
      if (list === undefined) found.set(at, [span]);
      else list.push(span);
    }
  }
  return found;
}
