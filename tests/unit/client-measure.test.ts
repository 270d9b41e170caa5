import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure } from '../../client/graph/measures/measure.ts';
import { type Metric, metrics, questionOf } from '../../client/state/measure.ts';

type Pairs = readonly (readonly [string, string])[];

function valuesOf(metric: Metric, ids: readonly string[], pairs: Pairs): Readonly<Record<string, number>> {
  const nodes = ids.map((id) => ({ id }));
  return measure(
    questionOf(
      metric,
      nodes,
      pairs.map(([subject, object]) => ({ subject, object })),
    ),
  );
}

const four = ['a', 'b', 'c', 'd'];
const path: Pairs = [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
];
const star: Pairs = [
  ['a', 'b'],
  ['a', 'c'],
  ['a', 'd'],
];
const ring: Pairs = [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
  ['d', 'a'],
];

/** Two triangles joined by one link, and somebody alone. */
const clubs = ['a', 'b', 'c', 'x', 'y', 'z', 'alone'];
const clubPairs: Pairs = [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'a'],
  ['x', 'y'],
  ['y', 'z'],
  ['z', 'x'],
  ['a', 'x'],
];

const names = Array.from({ length: 9 }, (_, at) => `e${at}`);
const anyPairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 20 });

describe('each measure of a small graph is the known one', () => {
  test('degree', () => {
    expect(valuesOf('degree', four, star)).toEqual({ a: 3, b: 1, c: 1, d: 1 });
    expect(valuesOf('degree', [...four, 'e'], ring)).toEqual({ a: 2, b: 2, c: 2, d: 2, e: 0 });
  });

  test('betweenness: pairs of others, a pair with two shortest ways counting half on each', () => {
    expect(valuesOf('betweenness', four, path)).toEqual({ a: 0, b: 2, c: 2, d: 0 });
    expect(valuesOf('betweenness', four, star)).toEqual({ a: 3, b: 0, c: 0, d: 0 });
    expect(valuesOf('betweenness', four, ring)).toEqual({ a: 0.5, b: 0.5, c: 0.5, d: 0.5 });
  });

  test('PageRank: even on a ring, and highest where links end', () => {
    const even = valuesOf('pagerank', four, ring);
    for (const id of four) expect(even[id]).toBeCloseTo(0.25, 6);
    // One link a to b, the end passing what it has to both alike: b = a (1 + 0.85).
    const two = valuesOf('pagerank', ['a', 'b'], [['a', 'b']]);
    expect((two.b ?? 0) / (two.a ?? 1)).toBeCloseTo(1.85, 5);
    expect((two.a ?? 0) + (two.b ?? 0)).toBeCloseTo(1, 6);
  });

  test('communities: two clubs are two groups, and who is alone is in none', () => {
    expect(valuesOf('communities', clubs, clubPairs)).toEqual({
      a: 1,
      b: 1,
      c: 1,
      x: 2,
      y: 2,
      z: 2,
      alone: 0,
    });
  });

  test('a graph without links and one without entities have values too', () => {
    for (const metric of metrics) expect(valuesOf(metric, [], [])).toEqual({});
    expect(valuesOf('communities', ['a', 'b'], [])).toEqual({ a: 0, b: 0 });
    expect(valuesOf('betweenness', ['a', 'b'], [])).toEqual({ a: 0, b: 0 });
    const ranks = valuesOf('pagerank', ['a', 'b'], []);
    expect(ranks.a).toBeCloseTo(0.5, 6);
  });
});

describe('what changes nothing', () => {
  test('a second link between the same two, and a link of an entity to itself', () => {
    for (const metric of metrics) {
      const more: Pairs = [...clubPairs, ['a', 'b'], ['y', 'y']];
      expect(valuesOf(metric, clubs, more)).toEqual(valuesOf(metric, clubs, clubPairs));
    }
  });

  test('somebody alone leaves degree and betweenness of all others as they are', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        for (const metric of ['degree', 'betweenness'] as const) {
          const before = valuesOf(metric, names, pairs);
          expect(valuesOf(metric, [...names, 'new'], pairs)).toEqual({ ...before, new: 0 });
        }
      }),
    );
  });

  test('other ids give the same values to the same places', () => {
    fc.assert(
      fc.property(anyPairs, fc.shuffledSubarray(names, { minLength: names.length }), (pairs, shuffled) => {
        const renamed = (id: string): string => shuffled[names.indexOf(id)] ?? id;
        for (const metric of ['degree', 'betweenness', 'pagerank'] as const) {
          const before = valuesOf(metric, names, pairs);
          const after = valuesOf(
            metric,
            names,
            pairs.map(([one, other]) => [renamed(one), renamed(other)]),
          );
          for (const id of names) expect(after[renamed(id)]).toBeCloseTo(before[id] ?? Number.NaN, 6);
        }
      }),
    );
  });

  test('the order of drawing: the same picture has the same values, its groups too', () => {
    fc.assert(
      fc.property(anyPairs, fc.shuffledSubarray(names, { minLength: names.length }), (pairs, shuffled) => {
        for (const metric of metrics) {
          const before = valuesOf(metric, names, pairs);
          expect(valuesOf(metric, shuffled, [...pairs].reverse())).toEqual(before);
        }
      }),
    );
  });
});
