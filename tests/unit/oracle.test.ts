import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowed, apply, newConfiguration } from '../../server/ingest/extract/syntax/arc-hybrid.ts';
import { costless } from '../../train/oracle.ts';

/** The heads of a tree without crossing arcs and with one root, made from any numbers. */
function projectiveTree(size: number, choices: readonly number[]): Int32Array {
  const heads = new Int32Array(size);
  let used = 0;
  const choose = (count: number) => (choices[used++ % choices.length] ?? 0) % count;
  const span = (from: number, to: number, above: number) => {
    if (from >= to) return;
    const head = from + choose(to - from);
    heads[head] = above;
    hang(from, head, head);
    hang(head + 1, to, head);
  };
  const hang = (from: number, to: number, head: number) => {
    for (let at = from; at < to; ) {
      const end = at + 1 + choose(to - at);
      span(at, end, head);
      at = end;
    }
  };
  span(0, size, size);
  return heads;
}

const trees = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.array(fc.nat(), { minLength: 1, maxLength: 40 }))
  .map(([size, choices]) => projectiveTree(size, choices));

test('whichever costless transitions are taken from the start, the right tree is built', () => {
  fc.assert(
    fc.property(trees, fc.array(fc.nat(2), { minLength: 1 }), (heads, turns) => {
      const at = newConfiguration(heads.length);
      for (let step = 0, ways = allowed(at); ways !== 0; step += 1, ways = allowed(at)) {
        const good = costless(at, heads, ways);
        const open = [0, 1, 2].filter((way) => (good & (1 << way)) !== 0);
        apply(at, open[(turns[step % turns.length] ?? 0) % open.length] ?? -1);
      }
      expect([...at.heads]).toEqual([...heads]);
    }),
  );
});

test('whatever was done before, a costless transition loses no arc that could still be drawn', () => {
  fc.assert(
    fc.property(trees, fc.array(fc.nat(2), { maxLength: 30 }), (heads, wander) => {
      const at = newConfiguration(heads.length);
      for (const turn of wander) {
        const open = [0, 1, 2].filter((way) => (allowed(at) & (1 << way)) !== 0);
        if (open.length > 0) apply(at, open[turn % open.length] ?? 0);
      }
      const reach = mostRight(at, heads);
      const ways = allowed(at);
      if (ways === 0) return;
      for (const way of [0, 1, 2].filter((each) => (costless(at, heads, ways) & (1 << each)) !== 0)) {
        const next = copy(at);
        apply(next, way);
        expect(mostRight(next, heads)).toBe(reach);
      }
    }),
    { numRuns: 200 },
  );
});

type Configuration = ReturnType<typeof newConfiguration>;

const copy = (at: Configuration): Configuration => structuredClone(at);

/** The most right arcs that any way on from a configuration ends with: all ways are tried. */
function mostRight(at: Configuration, heads: Int32Array, known = new Map<string, number>()): number {
  const ways = allowed(at);
  if (ways === 0) return at.heads.reduce((sum, head, i) => sum + Number(head === heads[i]), 0);
  const key = `${at.cursor} ${at.stack.subarray(0, at.cursor[0])} ${at.heads}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  let most = 0;
  for (let way = 0; way < 3; way += 1) {
    if ((ways & (1 << way)) === 0) continue;
    const next = copy(at);
    apply(next, way);
    most = Math.max(most, mostRight(next, heads, known));
  }
  known.set(key, most);
  return most;
}
