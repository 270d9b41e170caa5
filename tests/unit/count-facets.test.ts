import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFacets, type FacetLink, facets, periodsOf } from '../../server/domain/count-facets.ts';
import { dayInterval, farDay } from '../../server/domain/edtf-interval.ts';
import { orderNeighbours } from '../../server/domain/order-neighbours.ts';

const none = { fromDay: null, toDay: null };
/** A link to `other`, with a claim of each `speaker` at a time. */
const link = (
  other: string,
  ...claims: readonly (readonly [speaker: string, time?: string])[]
): FacetLink => ({
  key: `x|met|${other}`,
  hub: 'x',
  predicate: 'met',
  direction: 'OUT',
  other,
  otherType: 'ngo',
  otherName: `${other} ${other}`,
  supports: claims.map(([origin, time]) => ({
    origin,
    stance: 'asserts',
    document: 'd',
    days: time === undefined ? none : dayInterval(time),
  })),
});

test('a short time is told apart by years, a long one by decades, a longer one by as many centuries as needed', () => {
  expect(periodsOf([link('a', ['p', '1992-02'], ['p', '1994'])])).toEqual(['1992', '1993', '1994']);
  expect(periodsOf([link('a', ['p', '1992']), link('b', ['p', '2024'])])).toEqual([
    '1990/1999',
    '2000/2009',
    '2010/2019',
    '2020/2029',
  ]);
  expect(periodsOf([link('a', ['p', '-0044'], ['p', '2024'])])[0]).toBe('-0100/-0001');
  expect(periodsOf([link('a', ['p'])])).toEqual([]);
});

test('whatever the days are, every period is a date that can be asked for', () => {
  const day = fc.oneof(fc.integer({ min: -1_500_000, max: 1_500_000 }), fc.constantFrom(-farDay, farDay));
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day), { maxLength: 6 }), (spans) => {
      const supports = spans.map(([one, other]) => ({
        ...{ origin: 'p', stance: 'asserts', document: 'd' },
        days: { fromDay: Math.min(one, other), toDay: Math.max(one, other) },
      }));
      const periods = periodsOf([{ ...link('a'), supports }]);
      expect(periods.length).toBeLessThan(50);
      for (const period of periods) dayInterval(period);
    }),
  );
});

test('a claim that lasts lies in every period that it overlaps', () => {
  const links = [link('a', ['p', '1991/1993']), link('b', ['p', '1995'])];
  const { counts } = countFacets(links, new Map());
  expect(counts.get('period')?.map(({ value, count }) => [value, count])).toEqual([
    ['1991', 1],
    ['1992', 1],
    ['1993', 1],
    ['1995', 1],
  ]);
  expect(countFacets(links, new Map([['period', ['1992']]])).links).toEqual([links[0]]);
});

test('what a choice keeps is what its own count promised', () => {
  const claim = fc.tuple(fc.constantFrom('p', 'q', 'r'), fc.constantFrom('1992', '1993', undefined));
  const links = fc.array(fc.array(claim, { minLength: 1, maxLength: 3 }), { maxLength: 8 });
  fc.assert(
    fc.property(links, fc.constantFrom(...facets), fc.constantFrom('p', 'q'), (rows, facet, speaker) => {
      const all = rows.map((claims, index) =>
        link(
          `n${index}`,
          ...claims.map(([who, time]) => (time === undefined ? ([who] as const) : ([who, time] as const))),
        ),
      );
      const choice = facet === 'speaker' ? new Map() : new Map([['speaker' as const, [speaker]]]);
      for (const { value, count } of countFacets(all, choice).counts.get(facet) ?? [])
        expect(countFacets(all, new Map([...choice, [facet, [value]]])).links).toHaveLength(count);
    }),
  );
});

test('neighbours come by their best link, in three orders, without those that are shown', () => {
  const links = [
    link('c', ['p', '2001']),
    link('a', ['p'], ['q']),
    link('b', ['p', '1999']),
    link('d', ['p']),
  ];
  const ids = (order: 'EVIDENCE' | 'RECENCY' | 'NAME'): string =>
    orderNeighbours(links, new Set(['d']), order, new Map())
      .map(({ id }) => id)
      .join('');
  expect([ids('EVIDENCE'), ids('RECENCY'), ids('NAME')]).toEqual(['abc', 'cba', 'abc']);
});

test('what several have in common is counted over all links, and comes first in its own order', () => {
  const of = (hub: string, other: string, predicate = 'met'): FacetLink => ({
    ...link(other, ['p']),
    key: `${hub}|${predicate}|${other}`,
    hub,
    predicate,
  });
  const links = [of('x', 'a'), of('x', 'b'), of('y', 'b'), of('x', 'c'), of('y', 'c', 'cites'), of('z', 'c')];
  const { counts, hubs } = countFacets(links, new Map());
  expect(counts.get('common')).toEqual([
    { value: '2', count: 5 },
    { value: '3', count: 3 },
  ]);
  const rows = orderNeighbours(links, new Set(), 'COMMON', hubs);
  expect(rows.map(({ id, hubs: linked }) => [id, linked])).toEqual([
    ['c', ['x', 'y', 'z']],
    ['b', ['x', 'y']],
    ['a', ['x']],
  ]);
  // Of what is met, c is linked with two; that y cites it makes it three.
  const met = countFacets(
    links,
    new Map([
      ['predicate' as const, ['met']],
      ['common' as const, ['3']],
    ]),
  );
  expect(met.links.map(({ key }) => key)).toEqual(['x|met|c', 'z|met|c']);
});
