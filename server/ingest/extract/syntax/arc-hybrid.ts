/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011), with the root as a node after the last
 * token (Ballesteros and Nivre 2013). A stack holds what is being built, the next token waits:
 *
 * - SHIFT puts the next token on the stack;
 * - LEFT gives the top of the stack the next token as its head, and takes it off;
 * - RIGHT gives the top of the stack the one under it as its head, and takes it off.
 *
 * Each sentence takes as many transitions as it has tokens, twice. Nodes are the tokens from 0; the root is `size`; -1 is none.
 */
export interface Configuration {
  /** Number of tokens, and the root. */
  readonly size: number;
  readonly heads: Int32Array;
  /** The outermost child that a token has so far on its left and on its right; -1 for none. */
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly stack: Int32Array;
  /** `[depth of the stack, next token]` */
  readonly cursor: Int32Array;
}

export const shift = 0;
export const leftArc = 1;
export const rightArc = 2;

export function newConfiguration(size: number): Configuration {
  return {
    size,
    heads: new Int32Array(size).fill(-1),
    leftmost: new Int32Array(size + 1).fill(-1),
    rightmost: new Int32Array(size).fill(-1),
    stack: new Int32Array(size),
    cursor: new Int32Array(2),
  };
}

/** The node at a depth of the stack, 0 at its top; -1 where there is none. */
export function onStack({ cursor, stack }: Configuration, depth: number): number {
  const at = (cursor[0] ?? 0) - 1 - depth;
  return at < 0 ? -1 : (stack[at] ?? -1);
}

export function nextNode({ cursor }: Configuration): number {
  return cursor[1] ?? 0;
}

/** Which kinds of transition keep the tree one: bit 0 SHIFT, bit 1 LEFT, bit 2 RIGHT; 0 when it is done. */
export function allowed({ cursor, size }: Configuration): number {
  const depth = cursor[0] ?? 0;
  // Of the root there is one dependent: what is left at the bottom of the stack when all else has a head.
  if (cursor[1] === size) return depth > 1 ? 4 : depth === 1 ? 2 : 0;
  return 1 | (depth > 0 ? 2 : 0) | (depth > 1 ? 4 : 0);
}

export function apply(
  { cursor, stack, heads, leftmost, rightmost }: Configuration,
  transition: number,
): void {
  const depth = cursor[0] ?? 0;
  const next = cursor[1] ?? 0;
  if (transition === shift) {
    stack[depth] = next;
    cursor[0] = depth + 1;
    cursor[1] = next + 1;
    return;
  }
  const child = stack[depth - 1] ?? 0;
  const isLeft = transition === leftArc;
  const head = isLeft ? next : (stack[depth - 2] ?? 0);
  heads[child] = head;
  // Nearer children come first: the newest is the outermost.
  if (isLeft) leftmost[head] = child;
  else rightmost[head] = child;
  cursor[0] = depth - 1;
}
