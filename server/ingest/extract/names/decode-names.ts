import { labelCount, mayBegin, mayEnd, mayPrecede } from './name-labels.ts';

export interface DecodedNames {
  readonly labels: Uint8Array;
  /** For each token and label the score of the best sequence that ends there. */
  readonly reached: Float32Array;
}

const never = -1e30;

/**
 * The best valid sequence of labels (Viterbi 1967). `scores` holds `labelCount` numbers a token, `steps` one for each pair
 * (before, label). Linear in the tokens.
 */
export function decodeNames(scores: Float32Array, steps: Float32Array, count: number): DecodedNames {
  const labels = new Uint8Array(count);
  const reached = new Float32Array(count * labelCount).fill(never);
  const from = new Uint8Array(count * labelCount);
  for (let label = 0; label < labelCount && count > 0; label += 1) {
    if (mayBegin(label)) reached[label] = (scores[label] ?? 0) + (steps[label] ?? 0);
  }
  for (let at = 1; at < count; at += 1) {
    const row = at * labelCount;
    for (let label = 0; label < labelCount; label += 1) {
      let best = never;
      let bestBefore = 0;
      for (const before of mayPrecede[label] ?? []) {
        const value = (reached[row - labelCount + before] ?? 0) + (steps[before * labelCount + label] ?? 0);
        if (value > best) {
          best = value;
          bestBefore = before;
        }
      }
      reached[row + label] = best + (scores[row + label] ?? 0);
      from[row + label] = bestBefore;
    }
  }
  let best = 0;
  for (let label = 1; label < labelCount; label += 1) {
    const end = (count - 1) * labelCount;
    if (mayEnd(label) && (reached[end + label] ?? 0) > (reached[end + best] ?? 0)) best = label;
  }
  for (let at = count - 1; at >= 0; at -= 1) {
    labels[at] = best;
    best = from[at * labelCount + best] ?? 0;
  }
  return { labels, reached };
}

/** For each token how much the best sequence leads over the best one that gives the token another label. */
export function leadsOf(
  scores: Float32Array,
  steps: Float32Array,
  { labels, reached }: DecodedNames,
): Float32Array {
  const leads = new Float32Array(labels.length);
  let back = Float32Array.from({ length: labelCount }, (_, label) => (mayEnd(label) ? 0 : never));
  let next = new Float32Array(labelCount);
  for (let at = labels.length - 1; at >= 0; at -= 1) {
    const row = at * labelCount;
    const best = labels[at] ?? 0;
    let second = never;
    for (let label = 0; label < labelCount; label += 1) {
      if (label !== best) second = Math.max(second, (reached[row + label] ?? 0) + (back[label] ?? 0));
    }
    leads[at] = (reached[row + best] ?? 0) + (back[best] ?? 0) - second;
    next.fill(never);
    for (let label = 0; label < labelCount; label += 1) {
      const onward = (back[label] ?? 0) + (scores[row + label] ?? 0);
      for (const before of mayPrecede[label] ?? []) {
        next[before] = Math.max(next[before] ?? 0, onward + (steps[before * labelCount + label] ?? 0));
      }
    }
    [back, next] = [next, back];
  }
  return leads;
}
