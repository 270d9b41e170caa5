import type { Token } from '../analysis.ts';

/** Index of the first of a sentence's tokens that ends after a place in the text; their number when none does. */
export function firstEndingAfter(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
