const known = new Map<string, readonly (readonly [number, number])[]>();

function read(range: string): readonly (readonly [number, number])[] {
  const before = known.get(range);
  if (before !== undefined) return before;
  const spans = range.split(',').map((span): [number, number] => {
    const [from = '', to = from] = span.trim().replace(/^U\+/iu, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
  known.set(range, spans);
  return spans;
}

/** Whether a code point is in a `unicode-range`, such as `U+0460-052F,U+20B4`. */
export const isInRange = (code: number, range: string): boolean =>
  read(range).some(([from, to]) => code >= from && code <= to);
