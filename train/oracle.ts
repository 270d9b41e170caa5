import { type Configuration, nextNode, onStack } from '../server/ingest/extract/syntax/arc-hybrid.ts';

/** The right tree of a sentence, by place; the root's place is the head of the token that has none. */
export interface GoldTree {
  readonly heads: Int32Array;
}

/**
 * Which kinds of transition lose no right arc that could still be drawn: bit 0 SHIFT, bit 1 LEFT, bit 2 RIGHT. The
 * dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): it holds in any configuration, also after mistakes.
 */
export function costless(at: Configuration, gold: GoldTree, ways: number): number {
  const { heads } = gold;
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
  const head0 = heads[s0] ?? 0;
  let waiting = 0;
  if (ways > 1) for (let node = b0; node < at.root; node += 1) if (heads[node] === s0) waiting += 1;
  if ((ways & 2) !== 0) offer(2, waiting + (head0 === s1 && s1 !== 0 ? 1 : 0) + (head0 > b0 ? 1 : 0));
  if ((ways & 4) !== 0) offer(4, waiting + (head0 >= b0 ? 1 : 0));
  if ((ways & 1) !== 0) {
    let cost = 0;
    const depth = at.cursor[0] ?? 0;
    for (let i = 0; i < depth; i += 1) {
      const node = at.stack[i] ?? 0;
      if (heads[node] === b0) cost += 1;
      if (heads[b0] === node && node !== s0) cost += 1;
    }
    offer(1, cost);
  }
  return result;
}
