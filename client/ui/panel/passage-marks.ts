/** A span of a document's text in UTF-16 code units, end exclusive, and whose it is. */
export interface Span<Owner = string> {
  readonly start: number;
  readonly end: number;
  readonly owner: Owner;
}

/** A piece of text that belongs wholly to the same owners; none when nobody marks it. */
export interface Segment<Owner = string> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly owners: readonly Owner[];
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits the text in `range` at every boundary of the spans, so that spans may overlap, nest or touch and each piece knows
 * all its owners (in the order of the spans, each once). The pieces joined are the text of the range again. A span that
 * reaches beyond the range is cut to it; an empty one marks nothing. One sweep: n log n in the number of spans.
 */
export function passageMarks<Owner>(
  text: string,
  spans: readonly Span<Owner>[],
  range: Range = { start: 0, end: text.length },
): Segment<Owner>[] {
  const from = Math.max(0, range.start);
  const to = Math.min(text.length, range.end);
  if (from >= to) return [];
  const inside = spans
    .map((span, order) => ({
      owner: span.owner,
      order,
      start: Math.max(from, span.start),
      end: Math.min(to, span.end),
    }))
    .filter((span) => span.start < span.end);
  const cuts = [...new Set([from, to, ...inside.flatMap((span) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  const coming = [...inside].sort((a, b) => a.start - b.start);
  const segments: Segment<Owner>[] = [];
  let active: typeof inside = [];
  let next = 0;
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[index + 1] ?? to;
    active = active.filter((span) => span.end > start);
    for (let span = coming[next]; span && span.start === start; span = coming[next]) {
      active.push(span);
      next += 1;
    }
    const owners = [...active].sort((a, b) => a.order - b.order).map((span) => span.owner);
    segments.push({ start, end, text: text.slice(start, end), owners: [...new Set(owners)] });
  }
  return segments;
}
