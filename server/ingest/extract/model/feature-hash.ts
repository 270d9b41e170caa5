/**
 * Features are 28-bit numbers: a hash of a kind's number and of what it holds. No names are stored; two features that share
 * a number share their weights, in training as in use.
 */
export const featureBits = 28;

/** FNV-1a over a stretch of a text's code units; never 0, which stands for nothing. */
export function hashText(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash === 0 ? 1 : hash;
}

/** The feature of a kind that holds a value. */
export function feature(kind: number, value: number): number {
  let hash = Math.imul(value + Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 15)) >>> (32 - featureBits);
}
