import { describe, expect, test } from 'vitest';
import { generateThings } from '../../bench/identity/generate.ts';
import { blockPairs } from '../../server/identity/block.ts';
import { prepareThing } from '../../server/identity/compare-things.ts';
import { findCandidates, pairKey } from '../../server/identity/find-candidates.ts';
import { loadGazetteer } from '../../server/identity/gazetteer.ts';
import type { Thing } from '../../server/identity/thing.ts';

const gazetteer = loadGazetteer();
const thing = (id: string, type: string, names: string[], countries: string[] = []): Thing => ({
  id,
  type,
  names,
  countries,
  identifiers: [],
  neighbours: [],
  dates: [],
});

const things = [
  thing('a', 'embassy', ['Embassy of Azerbaijan in Germany']),
  thing('b', 'embassy', ['Посольство Азербайджана в Германии']),
  thing('c', 'ministry', ['Ministry of Defence'], ['pe']),
  thing('d', 'ministry', ['Ministry of Defence'], ['bo']),
  thing('e', 'country', ['USA']),
  thing('f', 'country', ['United States of America']),
];

describe('candidates among many', () => {
  test('one embassy under two names and one country under two are found, two ministries of one name in two countries are not', () => {
    const found = [...findCandidates(things, { gazetteer })];
    expect(found.map(({ ids }) => ids)).toEqual([
      ['a', 'b'],
      ['e', 'f'],
    ]);
  });

  test('a pair that was decided is not found again, and its key has no direction', () => {
    expect(pairKey('b', 'a')).toBe(pairKey('a', 'b'));
    const decided = new Set([pairKey('b', 'a')]);
    expect([...findCandidates(things, { gazetteer, decided })].map(({ ids }) => ids)).toEqual([['e', 'f']]);
  });

  test('the order of the entities changes nothing', () => {
    const say = (all: readonly Thing[]) =>
      [...findCandidates(all, { gazetteer })].map(({ key, score }) => `${key} ${score.toFixed(6)}`).sort();
    expect(say([...things].reverse())).toEqual(say(things));
  });

  test('pairs to compare grow with the entities, not with their square', () => {
    const count = (entities: number) =>
      [...blockPairs(generateThings(entities, gazetteer, 7).map((one) => prepareThing(one, gazetteer)))]
        .length / entities;
    expect(count(8000)).toBeLessThan(2 * count(2000));
  });
});
