import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clustersOf,
  type EntityOwn,
  heldApart,
  joinedBy,
  type PairDecision,
  pairOf,
  shownOf,
  unlike,
  type Verdict,
} from '../../server/domain/identity.ts';
import { leadIdsIn } from '../../server/domain/lead-ids-in.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

const decide = (
  one: string,
  other: string,
  verdict: Verdict = 'same',
  keep: string | null = null,
): PairDecision => ({ id: `${verdict}-${one}-${other}`, verdict, entities: pairOf(one, other), keep });

const decision: fc.Arbitrary<PairDecision> = fc
  .tuple(
    fc.constantFrom(...ids),
    fc.constantFrom(...ids),
    fc.constantFrom<Verdict>('same', 'same', 'different', 'unsure'),
    fc.constantFrom(0, 1, 2),
  )
  .filter(([one, other]) => one !== other)
  .map(([one, other, verdict, keep]) => decide(one, other, verdict, [one, other, null][keep] ?? null));

const record = (id: string, more: Partial<EntityOwn> = {}): EntityOwn => ({
  id,
  type: 'organization',
  name: `Name of ${id}`,
  nameTexts: [],
  nameLanguages: [],
  identifierSchemes: [],
  identifierValues: [],
  status: null,
  ...more,
});

test('the order and the direction of decisions change nothing', () => {
  const shuffled = fc
    .array(decision, { maxLength: 8 })
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(
    fc.property(shuffled, fc.shuffledSubarray(ids, { minLength: ids.length }), ([told, other], order) => {
      expect(clustersOf(order, other)).toEqual(clustersOf(ids, told));
    }),
  );
});

test('what decisions connect is one, each entity stands in one cluster, and its canonical is in it', () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 8 }), (told) => {
      const clusters = clustersOf(ids, told);
      expect(clusters.flatMap(({ members }) => members).sort()).toEqual(ids);
      for (const { canonical, members } of clusters) {
        expect(members).toContain(canonical);
        for (const one of ids) {
          const chained = one === members[0] || joinedBy(members[0] ?? '', one, told).length > 0;
          expect(members.includes(one)).toBe(chained);
        }
      }
    }),
  );
});

test('taking the last decision back gives the clusters that there were', () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 6 }), decision, (told, last) => {
      const before = clustersOf(ids, told);
      const after = clustersOf(ids, [...told, last]);
      if (last.verdict !== 'same') expect(after).toEqual(before);
      expect(after.length).toBeGreaterThanOrEqual(before.length - 1);
    }),
  );
});

test('the one that decisions keep leads, else the smallest id, and a held document before all', () => {
  const canonical = (told: PairDecision[], held: string[] = []) =>
    clustersOf(ids, told, (id) => held.includes(id))[0]?.canonical;
  expect(canonical([decide('b', 'a')])).toBe('a');
  expect(canonical([decide('a', 'b', 'same', 'b')])).toBe('b');
  // c is kept where b is given up, so that b no longer leads.
  expect(canonical([decide('a', 'b', 'same', 'b'), decide('b', 'c', 'same', 'c')])).toBe('c');
  expect(canonical([decide('a', 'b', 'same', 'b'), decide('b', 'c')])).toBe('b');
  expect(canonical([decide('a', 'b', 'same', 'a')], ['b'])).toBe('b');
});

test('two that a person holds apart are found in a cluster that would join them, however it does', () => {
  const apart = decide('a', 'c', 'different');
  const told = [decide('a', 'b'), decide('b', 'c'), apart];
  const [cluster] = clustersOf(ids, told);
  expect(heldApart(cluster?.members ?? [], told)).toEqual(apart);
  expect(heldApart(['a', 'b'], told)).toBeUndefined();
  expect(joinedBy('a', 'c', told).map(({ id }) => id)).toEqual(['same-a-b', 'same-b-c']);
});

test('types that stand under each other fit, and the narrower is shown', () => {
  const general = record('a');
  const narrow = record('b', { type: 'legislature' });
  expect(unlike([general, narrow])).toBeUndefined();
  expect(unlike([general, narrow, record('c', { type: 'person' })])?.[1].type).toBe('person');
  expect(shownOf('a', [narrow, general]).type).toBe('legislature');
});

test('who stands for several shows the names and identifiers of all, each once', () => {
  const one = record('a', { nameTexts: ['First'], nameLanguages: ['en'] });
  const other = record('b', {
    nameTexts: ['First', 'Name of a', 'Second'],
    nameLanguages: ['', '', 'es'],
    identifierSchemes: ['wikidata'],
    identifierValues: ['Q1'],
  });
  expect(shownOf('a', [other, one])).toEqual({
    ...one,
    nameTexts: ['First', 'Name of b', 'Second'],
    nameLanguages: ['en', '', 'es'],
    identifierSchemes: ['wikidata'],
    identifierValues: ['Q1'],
  });
  expect(shownOf('a', [one])).toEqual(one);
});

test('what named two that are one now names it once, in lists, in rows and in keys of links', () => {
  const saved = {
    added: ['a', 'b', 'c'],
    places: [
      { id: 'b', x: 1 },
      { id: 'a', x: 2 },
    ],
    notes: [
      { kind: 'link', id: 'b|met|c' },
      { kind: 'link', id: 'link:b|met|c' },
    ],
    unlike: 'about b',
  };
  expect(leadIdsIn(saved, new Map([['b', 'a']]))).toEqual({
    added: ['a', 'c'],
    places: [{ id: 'a', x: 1 }],
    notes: [
      { kind: 'link', id: 'a|met|c' },
      { kind: 'link', id: 'link:a|met|c' },
    ],
    unlike: 'about b',
  });
  expect(leadIdsIn(saved, new Map())).toEqual(saved);
});
