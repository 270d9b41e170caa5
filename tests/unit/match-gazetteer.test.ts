import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../server/identity/gazetteer.ts';
import { matchGazetteer } from '../../server/identity/match-gazetteer.ts';
import { nameAloneCap, proposalThreshold } from '../../server/identity/score.ts';

const match = (name: string, type: string | null, countries: string[] = []) =>
  matchGazetteer(
    { id: '', type, names: [name], countries, identifiers: [], neighbours: [], dates: [] },
    loadGazetteer(),
  );

describe('matches in the gazetteer', () => {
  test.each([
    ['Almaniya', 'country', 'DE'],
    ['Perú', 'country', 'PE'],
    ['Азербайджан', 'country', 'AZ'],
  ])('the country %s is proposed with its code', (name, type, code) => {
    const [first] = match(name, type);
    expect(first?.entry.identifiers).toContainEqual({ scheme: 'iso-3166-1', value: code });
    expect(first?.score).toBeGreaterThanOrEqual(proposalThreshold);
  });

  test('a city is proposed when its country is known, and is no more than a name when it is not', () => {
    const [known] = match('Lima', 'city', ['pe']);
    expect(known?.entry.country).toBe('pe');
    expect(known?.score).toBeGreaterThanOrEqual(proposalThreshold);
    const [unknown] = match('Lima', 'city');
    expect(unknown?.score).toBeLessThanOrEqual(nameAloneCap);
    expect(unknown?.reasons.map(({ kind }) => kind)).toContain('NAME_ALONE');
  });

  test('one in another country is not proposed', () => {
    const scores = match('Lima', 'city', ['az']).map(({ score }) => score);
    expect(scores.filter((score) => score >= proposalThreshold)).toEqual([]);
  });

  test('without a type the kind of each entry is taken as given, and a name stays a name', () => {
    const matches = match('Peru', null);
    expect(matches.map(({ entry }) => entry.type)).toContain('country');
    expect(Math.max(...matches.map(({ score }) => score))).toBeLessThanOrEqual(nameAloneCap);
  });

  test('what it does not know, or not of that kind, gives nothing', () => {
    expect(match('Zzzzzz', 'city')).toEqual([]);
    expect(match('Lima', 'person')).toEqual([]);
  });
});
