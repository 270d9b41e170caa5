import { type Configuration, nextNode, onStack } from '../server/ingest/extract/syntax/arc-hybrid.ts';

/**
 * Which kinds of transition lose no right arc that could still be drawn: bit 0 SHIFT, bit 1 LEFT, bit 2 RIGHT. The dynamic
 * oracle of the arc-hybrid system (Goldberg and Nivre 2013): it holds in any configuration, also after mistakes. `heads` is
 * the right tree: the head of each token, the root as the number of tokens.
 */
export function costless(at: Configuration, heads: Int32Array, ways: number): number {
  const s0 = onStack(at, 0);
  const s1 = onStack(at, 1);
  const b0 = nextNode(at);
  let result = 0;
  let least = Number.POSITIVE_INFINITY;
  const offer = (bit: number, cost: number) => {
    if (cost < least) {
      least = cost;
      result = bit;
    } else if (cost === least) result |= bit;
  };
  const head0 = heads[s0] ?? -1;
  let waiting = 0;
  if (ways > 1) for (let node = b0; node < at.size; node += 1) if (heads[node] === s0) waiting += 1;
  const depth = at.cursor[0] ?? 0;
  // What has something under it on the stack cannot become the root's one dependent any more.
  const waitsForHead = head0 > b0 && (head0 < at.size || depth === 1);
  if ((ways & 2) !== 0) offer(2, waiting + (head0 === s1 && s1 >= 0 ? 1 : 0) + (waitsForHead ? 1 : 0));
  if ((ways & 4) !== 0) offer(4, waiting + (waitsForHead || (head0 === b0 && b0 < at.size) ? 1 : 0));
  if ((ways & 1) !== 0) {
    let cost = heads[b0] === at.size && depth > 0 ? 1 : 0;
    for (let i = 0; i < depth; i += 1) {
      const node = at.stack[i] ?? 0;
      if (heads[node] === b0) cost += 1;
      if (heads[b0] === node && node !== s0) cost += 1;
    }
    offer(1, cost);
  }
  return result;
}
