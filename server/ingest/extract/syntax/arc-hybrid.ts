/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011), with the root as a node after the last
 * token (Ballesteros and Nivre 2013). A stack holds what is being built, the next token waits:
 *
 * - SHIFT puts the next token on the stack;
 * - LEFT gives the top of the stack the next token as its head, and takes it off;
 * - RIGHT gives the top of the stack the one under it as its head, and takes it off.
 *
 * Each sentence takes as many transitions as it has tokens, twice. Nodes are places (see SentenceAtoms): token i is
 * i + 2, the root `size + 2`, and 0 nothing.
 */
export interface Configuration {
  readonly size: number;
  readonly root: number;
  readonly stack: Int32Array;
  readonly heads: Int32Array;
  /** Outermost children on either side, and the ones next to them. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** The set of the tags of the children on a side, a bit for each of 31 classes of tags. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
  /** `[depth of the stack, next token]` */
  readonly cursor: Int32Array;
}

export const shift = 0;
export const leftArc = 1;
export const rightArc = 2;

const columnCount = 10;

export function newConfiguration(size: number): Configuration {
  const width = size + 4;
  const memory = new Int32Array(width * columnCount + 2);
  const column = (i: number) => memory.subarray(i * width, (i + 1) * width);
  const cursor = memory.subarray(columnCount * width);
  cursor[1] = 2;
  return {
    size,
    root: size + 2,
    stack: column(0),
    heads: column(1),
    left1: column(2),
    left2: column(3),
    right1: column(4),
    right2: column(5),
    leftCount: column(6),
    rightCount: column(7),
    leftSet: column(8),
    rightSet: column(9),
    cursor,
  };
}

/** The node at a depth of the stack, 0 at its top; 0 where there is none. */
export function onStack(configuration: Configuration, depth: number): number {
  const at = (configuration.cursor[0] ?? 0) - 1 - depth;
  return at < 0 ? 0 : (configuration.stack[at] ?? 0);
}

export function nextNode(configuration: Configuration): number {
  return configuration.cursor[1] ?? 0;
}

/** Which kinds of transition keep the tree one: bit 0 SHIFT, bit 1 LEFT, bit 2 RIGHT; 0 when it is done. */
export function allowed({ cursor, root }: Configuration): number {
  const depth = cursor[0] ?? 0;
  const next = cursor[1] ?? 0;
  // Of the root there is one dependent: what is left at the bottom of the stack when all else has a head.
  if (next === root) return depth > 1 ? 4 : depth === 1 ? 2 : 0;
  return 1 | (depth > 0 ? 2 : 0) | (depth > 1 ? 4 : 0);
}

/** Make a transition. `tag` holds the tag of each place. */
export function apply(configuration: Configuration, transition: number, tag: Int32Array): void {
  const { cursor, stack, heads } = configuration;
  const depth = cursor[0] ?? 0;
  const next = cursor[1] ?? 0;
  if (transition === shift) {
    stack[depth] = next;
    cursor[0] = depth + 1;
    cursor[1] = next + 1;
    return;
  }
  const isLeft = transition === leftArc;
  const child = stack[depth - 1] ?? 0;
  const head = isLeft ? next : (stack[depth - 2] ?? 0);
  cursor[0] = depth - 1;
  heads[child] = head;
  const { left1, left2, right1, right2, leftCount, rightCount, leftSet, rightSet } = configuration;
  const first = isLeft ? left1 : right1;
  const second = isLeft ? left2 : right2;
  const count = isLeft ? leftCount : rightCount;
  const set = isLeft ? leftSet : rightSet;
  second[head] = first[head] ?? 0;
  first[head] = child;
  count[head] = (count[head] ?? 0) + 1;
  set[head] = (set[head] ?? 0) | (1 << ((tag[child] ?? 0) % 31));
}
