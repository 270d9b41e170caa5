import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DisputeRow, deriveLink, disputedClaims, type SupportRow } from '../../server/domain/link.ts';

const support = (row: Partial<SupportRow>): SupportRow => ({
  linkKey: 'a|met|b',
  claimId: 'claim-1',
  tellerId: 'outlet-1',
  originId: 'outlet-1',
  stance: 'asserts',
  against: false,
  live: true,
  disputed: false,
  edtf: null,
  fromDay: null,
  toDay: null,
  ...row,
});

const dispute = (row: Partial<DisputeRow>): DisputeRow => ({
  claimId: 'claim-1',
  contentKey: 'a|met|b',
  against: false,
  object: { kind: 'entity', id: 'b' },
  ...row,
});

describe('a link', () => {
  test('counts ten outlets that cite one embassy as ten tellers and one origin', () => {
    const supports = Array.from({ length: 10 }, (_, at) =>
      support({ claimId: `claim-${at}`, tellerId: `outlet-${at}`, originId: 'embassy' }),
    );
    expect(deriveLink('a|met|b', supports)).toMatchObject({ claims: 10, tellers: 10, origins: 1, denied: 0 });
  });

  test('is not there when it is only denied', () => {
    expect(deriveLink('a|met|b', [support({ against: true })])).toBeNull();
    expect(deriveLink('a|met|b', [])).toBeNull();
  });

  test('whose claims were all withdrawn stays, and counts nothing', () => {
    const gone = [support({ live: false, edtf: '2013', fromDay: 15_706, toDay: 16_070 })];
    const empty = { claims: 0, tellers: 0, origins: 0, denied: 0, stances: [], from: null, to: null };
    expect(deriveLink('a|met|b', gone)).toMatchObject(empty);
    const denied = [...gone, support({ claimId: 'claim-2', against: true })];
    expect(deriveLink('a|met|b', denied)).toMatchObject({ ...empty, denied: 1 });
    expect(
      deriveLink('a|met|b', [support({ against: true }), support({ against: true, live: false })]),
    ).toBeNull();
  });

  test('counts who denies apart', () => {
    const supports = [
      support({}),
      support({ claimId: 'claim-2', tellerId: 'outlet-2', originId: 'union', against: true }),
    ];
    expect(deriveLink('a|met|b', supports)).toMatchObject({ claims: 1, tellers: 1, origins: 1, denied: 1 });
  });

  test('spans the times of its claims', () => {
    const supports = [
      support({ edtf: '2013', fromDay: 15_706, toDay: 16_070 }),
      support({ claimId: 'claim-2', edtf: '1992-02-26', fromDay: 8_091, toDay: 8_091 }),
      support({ claimId: 'claim-3' }),
    ];
    expect(deriveLink('a|met|b', supports)).toMatchObject({ from: '1992-02-26', to: '2013' });
  });

  test('is the same in whatever order its claims come', () => {
    const rows = fc.array(
      fc.record({
        claimId: fc.constantFrom('c1', 'c2', 'c3'),
        tellerId: fc.constantFrom('t1', 't2'),
        originId: fc.constantFrom('o1', 'o2'),
        against: fc.boolean(),
        edtf: fc.constantFrom(null, '1992', '2000', '2000-05'),
      }),
    );
    const days: Record<string, [number, number]> = {
      '1992': [8_035, 8_400],
      '2000': [10_957, 11_322],
      '2000-05': [11_078, 11_108],
    };
    fc.assert(
      fc.property(rows, fc.integer(), (ideas, seed) => {
        const supports = ideas.map((idea) => {
          const [fromDay, toDay] = days[idea.edtf ?? ''] ?? [null, null];
          return support({ ...idea, fromDay: fromDay ?? null, toDay: toDay ?? null });
        });
        const shuffled = supports.toSorted(
          (a, b) => ((JSON.stringify(a).length * seed) % 7) - ((JSON.stringify(b).length * seed) % 5),
        );
        expect(deriveLink('k', shuffled)).toEqual(deriveLink('k', supports));
      }),
    );
  });
});

describe('a dispute', () => {
  test('is opposite polarity on the same content', () => {
    const rows = [
      dispute({}),
      dispute({ claimId: 'claim-2', against: true }),
      dispute({ claimId: 'claim-3', contentKey: 'a|met|c' }),
    ];
    expect([...disputedClaims(rows, false)]).toEqual(['claim-1', 'claim-2']);
  });

  test('is two places of one event, for a predicate that has one value', () => {
    const rows = [
      dispute({}),
      dispute({ claimId: 'claim-2', contentKey: 'a|met|c', object: { kind: 'entity', id: 'c' } }),
    ];
    expect([...disputedClaims(rows, true)]).toEqual(['claim-1', 'claim-2']);
    expect([...disputedClaims(rows, false)]).toEqual([]);
  });

  test('is not a date and a month that holds it', () => {
    const on = (claimId: string, fromDay: number, toDay: number): DisputeRow =>
      dispute({ claimId, contentKey: claimId, object: { kind: 'time', days: { fromDay, toDay } } });
    expect([...disputedClaims([on('day', 8_091, 8_091), on('month', 8_066, 8_094)], true)]).toEqual([]);
    expect([...disputedClaims([on('day', 8_091, 8_091), on('next', 8_092, 8_092)], true)]).toEqual([
      'day',
      'next',
    ]);
  });

  test('is not a quantity in another unit', () => {
    const of = (claimId: string, min: number, unit: string): DisputeRow =>
      dispute({ claimId, contentKey: claimId, object: { kind: 'quantity', min, max: min, unit } });
    expect([...disputedClaims([of('a', 1, 'km'), of('b', 1_000, 'm')], true)]).toEqual([]);
    expect([...disputedClaims([of('a', 1, 'km'), of('b', 2, 'km')], true)]).toEqual(['a', 'b']);
  });
});
