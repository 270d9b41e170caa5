import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSides, type Said } from '../../server/domain/compare.ts';

const isSingleValued = (predicate: string): boolean => predicate === 'in';

const said: fc.Arbitrary<Said> = fc
  .record({
    subjectId: fc.constantFrom('s', 't'),
    predicate: fc.constantFrom('in', 'met'),
    object: fc.constantFrom('x', 'y', 'z'),
    against: fc.boolean(),
  })
  .map(({ subjectId, predicate, object, against }) => {
    const key = `${subjectId}|${predicate}|${object}`;
    return {
      subjectId,
      predicate,
      linkKey: key,
      key,
      object: { kind: 'entity', id: object },
      against,
      count: 1,
      claimIds: [`${key}|${against}`],
    };
  });
const side = fc.uniqueArray(said, { selector: ({ claimIds }) => claimIds.join(), maxLength: 10 });

const clash = (a: Said, b: Said): boolean => {
  if (a.subjectId !== b.subjectId || a.predicate !== b.predicate) return false;
  if (a.key === b.key) return a.against !== b.against;
  return a.predicate === 'in' && !a.against && !b.against;
};
const idsOf = (all: readonly Said[]): string[] => all.flatMap(({ claimIds }) => claimIds).sort();

describe('a comparison', () => {
  test('puts each thing where it belongs, whatever two sides say', () => {
    fc.assert(
      fc.property(side, side, (first, second) => {
        const { agree, onlyFirst, onlySecond, contradict } = compareSides(first, second, isSingleValued, 99);
        const same = (a: Said, b: Said): boolean => a.key === b.key && a.against === b.against;
        const lone = (mine: Said[], theirs: Said[]): Said[] =>
          mine.filter((a) => !theirs.some((b) => same(a, b) || clash(a, b)));
        const firstIds = (rows: typeof agree): string[] => rows.flatMap((row) => row.first.claimIds).sort();
        const secondIds = (rows: typeof agree): string[] => rows.flatMap((row) => row.second.claimIds).sort();
        const shared = first.filter((a) => second.some((b) => same(a, b)));
        expect([firstIds(agree), secondIds(agree)]).toEqual([idsOf(shared), idsOf(shared)]);
        expect(firstIds(contradict)).toEqual(idsOf(first.filter((a) => second.some((b) => clash(a, b)))));
        expect(secondIds(contradict)).toEqual(idsOf(second.filter((b) => first.some((a) => clash(a, b)))));
        expect([firstIds(onlyFirst), secondIds(onlyFirst)]).toEqual([idsOf(lone(first, second)), []]);
        expect([firstIds(onlySecond), secondIds(onlySecond)]).toEqual([[], idsOf(lone(second, first))]);
        for (const rows of [agree, onlyFirst, onlySecond, contradict])
          expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
      { numRuns: 500 },
    );
  });
});
