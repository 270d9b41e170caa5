import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ComparedRow,
  chooseSides,
  comparedKinds,
  comparedWords,
  compareLinks,
  markOf,
  toComparison,
} from '../../client/state/comparison.ts';
import { emptyFilter, toFilterInput } from '../../client/state/view.ts';
import {
  emptyWithout,
  fallWords,
  isOfDayAlone,
  whatFalls,
  withoutFilter,
} from '../../client/state/without.ts';
import { type DisputedClaim, disputingPairs } from '../../client/ui/voices/disputing-pairs.ts';
import { makeLink } from '../support/client-state.ts';

const ends = ['a', 'b', 'c', 'd'];
const anyEnd = fc.constantFrom(...ends);
const anyLink = fc.tuple(anyEnd, anyEnd, fc.integer({ min: 1, max: 3 })).map(([subject, object, origins]) =>
  makeLink(subject, object, {
    support: { claims: 3, tellers: 3, origins, denied: 0, stances: ['ASSERTS'], proposed: 0 },
  }),
);
const anyLinks = fc.uniqueArray(anyLink, { selector: ({ id }) => id });
const anyClaims = fc.array(
  anyEnd.map((object) => ({ id: `claim of ${object}`, sentence: 'It is said.', object })),
);
const anyRow: fc.Arbitrary<ComparedRow> = fc.record({
  kind: fc.constantFrom(...comparedKinds),
  subject: anyEnd,
  predicate: fc.constant('adopted'),
  link: fc.option(anyLink.map(({ id }) => id)),
  against: fc.boolean(),
  first: anyClaims,
  second: anyClaims,
});

describe('two speakers over each other', () => {
  test('the four classes and what neither speaks of part the links between them', () => {
    fc.assert(
      fc.property(fc.array(anyRow), anyLinks, (rows, links) => {
        const found = compareLinks(rows, links);
        const classes = comparedKinds.map((kind) => links.filter(({ id }) => found.get(id)?.kind === kind));
        const neither = links.filter(({ id }) => !found.has(id));
        expect([...classes.flat(), ...neither].map(({ id }) => id).sort()).toEqual(
          links.map(({ id }) => id).sort(),
        );
        expect([...found.keys()].every((id) => links.some((link) => link.id === id))).toBe(true);
      }),
    );
  });

  test('a contradiction over several objects is on the link to each of them, and comes before what one side says', () => {
    const claim = (object: string) => ({ id: object, sentence: object, object });
    const row = { subject: 'a', predicate: 'adopted', link: null, against: false };
    const found = compareLinks(
      [
        { ...row, kind: 'onlyFirst', link: 'a adopted b', first: [claim('b')], second: [] },
        { ...row, kind: 'contradict', first: [claim('b')], second: [claim('c')] },
      ],
      [makeLink('a', 'b'), makeLink('a', 'c'), makeLink('a', 'd')],
    );
    expect([...found].map(([id, { kind }]) => [id, kind])).toEqual([
      ['a adopted b', 'contradict'],
      ['a adopted c', 'contradict'],
    ]);
  });

  test('what one side says is put in words as its saying, and a denial as a denial', () => {
    expect(comparedWords({ kind: 'onlySecond', against: false }, 'the Outlet', 'the Embassy')).toBe(
      'of the two, only the Embassy says so',
    );
    expect(comparedWords({ kind: 'onlyFirst', against: true }, 'the Outlet', 'the Embassy')).toBe(
      'of the two, only the Outlet says that it does not hold',
    );
    expect(comparedKinds.map((kind) => markOf({ kind, against: false }))).toEqual(['=', 'A', 'B', '≠']);
    expect(markOf({ kind: 'onlyFirst', against: true })).toBe('A not');
  });

  test('nobody is compared with themselves', () => {
    expect(toComparison({ first: 'a', second: 'a', hidden: [] })).toEqual({
      first: 'a',
      second: null,
      hidden: [],
    });
    expect(toComparison({ first: null, second: null, hidden: ['agree'] })).toBeNull();
  });
});

describe('choosing whom to compare', () => {
  const nobody = { first: null, second: null };
  test('the first is A, the second B, and a third takes the place of B', () => {
    expect(chooseSides(nobody, ['a'])).toEqual({ first: 'a', second: null });
    expect(chooseSides({ first: 'a', second: null }, ['a', 'b'])).toEqual({ first: 'a', second: 'b' });
    expect(chooseSides({ first: 'a', second: 'b' }, ['a', 'b', 'c'])).toEqual({ first: 'a', second: 'c' });
  });

  test('who is let go leaves a side empty, and the other stays where it is', () => {
    expect(chooseSides({ first: 'a', second: 'b' }, ['b'])).toEqual({ first: null, second: 'b' });
    expect(chooseSides({ first: null, second: 'b' }, ['b', 'c'])).toEqual({ first: 'c', second: 'b' });
  });
});

describe('who may contradict whom', () => {
  const claim = (speaker: string, stance: string, object: string, positive = true): DisputedClaim => ({
    positive,
    subject: { id: 's' },
    predicate: { id: 'p' },
    object: { __typename: 'Entity', id: object },
    voices: [{ stance, speaker: { id: speaker, name: speaker, invented: false } }],
  });
  const namesOf = (claims: readonly DisputedClaim[]) =>
    disputingPairs(claims).map((pair) => pair.map(({ name }) => name));

  test('one who denies what another asserts, once however often they do, in the order of their names', () => {
    expect(
      namesOf([claim('B', 'DENIES', 'x'), claim('A', 'ASSERTS', 'x'), claim('A', 'ASSERTS', 'x')]),
    ).toEqual([['A', 'B']]);
  });

  test('two who give different objects; neither who says the same, nor who denies together, nor who contradicts itself', () => {
    expect(namesOf([claim('A', 'ASSERTS', 'x'), claim('B', 'ASSERTS', 'y')])).toEqual([['A', 'B']]);
    expect(namesOf([claim('A', 'ASSERTS', 'x'), claim('B', 'ASSERTS', 'x')])).toEqual([]);
    expect(namesOf([claim('A', 'DENIES', 'x'), claim('B', 'ASSERTS', 'x', false)])).toEqual([]);
    expect(namesOf([claim('A', 'ASSERTS', 'x'), claim('A', 'DENIES', 'x')])).toEqual([]);
  });
});

describe('what rests on what', () => {
  test('what falls away and what stays is what was there', () => {
    fc.assert(
      fc.property(anyLinks, anyLinks, (before, after) => {
        const { falls, stays, loseSecondOrigin } = whatFalls(before, after);
        expect([...falls, ...stays].map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
        expect(loseSecondOrigin.every((link) => stays.includes(link))).toBe(true);
      }),
    );
  });

  test('the count says what falls and what is left with one origin', () => {
    const told = (origins: number) => ({ support: { ...makeLink('a', 'b').support, origins } });
    const before = [makeLink('a', 'b', told(2)), makeLink('a', 'c', told(2)), makeLink('a', 'd')];
    const fall = whatFalls(before, [makeLink('a', 'b', told(1)), makeLink('a', 'c', told(2))]);
    expect(fallWords(fall)).toBe(
      'of 3 links 1 falls away and 2 stand, 1 of them on one origin where there were several',
    );
    expect(fallWords(whatFalls(before, before))).toBe('of 3 links 0 fall away and 3 stand');
  });

  test('what is no more is told only where nothing but a day is asked about', () => {
    const [kept, fresh, old] = [makeLink('a', 'b'), makeLink('a', 'c'), makeLink('a', 'd')];
    const since = whatFalls([kept, fresh], [kept, old], true);
    expect(since.gone).toEqual([old]);
    expect(fallWords(since)).toBe('of 2 links 1 falls away and 1 stands; 1 that was known then is no more');
    expect(whatFalls([kept, fresh], [kept, old]).gone).toEqual([]);
    const day = { ...emptyWithout, recordedAfter: '2024-06-30' };
    expect(isOfDayAlone(day)).toBe(true);
    expect(isOfDayAlone({ ...day, deeperThan: 1 })).toBe(false);
  });

  test('what was known on the earlier of two days is what is left', () => {
    const day = { ...emptyWithout, recordedAfter: '2024-06-30' };
    const left = (asKnownOn: string | null) => withoutFilter({ ...emptyFilter, asKnownOn }, day);
    expect(left(null)).toEqual(left('2024-06-30'));
    expect(left('2024-09-01')).toEqual(left('2024-06-30'));
    expect(left('2023-01-01')).toEqual(toFilterInput({ ...emptyFilter, asKnownOn: '2023-01-01' }));
  });

  test('what is left out is asked for with the rest of the filter', () => {
    expect(
      withoutFilter(
        { ...emptyFilter, frontier: 3, disputed: false },
        { ...emptyWithout, documents: ['d'], speakers: ['s'], deeperThan: 1, singleOrigin: true },
      ),
    ).toEqual({
      frontier: 1,
      disputed: false,
      minOrigins: 2,
      not: { or: [{ documents: ['d'] }, { speakers: ['s'] }] },
    });
  });
});
