import { describe, expect, test } from 'vitest';
import { compareThings, prepareThing } from '../../server/identity/compare-things.ts';
import { loadGazetteer, makeGazetteer, readGazetteerText } from '../../server/identity/gazetteer.ts';
import { reasonsOf } from '../../server/identity/reasons.ts';
import { nameAloneCap, proposalThreshold, scoreOf } from '../../server/identity/score.ts';
import type { Thing } from '../../server/identity/thing.ts';
import { measurePairs, readPairs } from '../../train/identity/read-pairs.ts';

const thing = (name: string, type: string, rest: Partial<Thing> = {}): Thing => ({
  id: name,
  type,
  names: [name],
  countries: [],
  identifiers: [],
  neighbours: [],
  dates: [],
  ...rest,
});

/** The score of two things, and what speaks for and against. */
function judge(one: Thing, other: Thing) {
  const gazetteer = loadGazetteer();
  const comparison = compareThings(prepareThing(one, gazetteer), prepareThing(other, gazetteer));
  if (comparison === null) throw new Error('There is a name on both sides.');
  const kinds = reasonsOf(comparison, one.type).map(
    ({ kind, speaksFor }) => `${speaksFor ? '+' : '-'}${kind}`,
  );
  return { score: scoreOf(comparison, one.type), kinds };
}

/** All that can speak for a pair but its names. */
const surroundings: Partial<Thing> = {
  countries: ['pe'],
  neighbours: ['a', 'b', 'c', 'd'].map((id) => ({ id, degree: 2 })),
  dates: [{ moment: 'start', days: [0, 4000] }],
};

/** Pairs of names of two bodies that differ in one country, or have the same two the other way round, in and across languages. */
function* otherBodies(): Generator<{ type: string; one: string; other: string }> {
  const called = Object.fromEntries(
    ['en', 'es', 'fr', 'de'].map((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      return [language, (code: string) => names.of(code) ?? code];
    }),
  ) as Record<'en' | 'es' | 'fr' | 'de', (code: string) => string>;
  const { en, es, fr, de } = called;
  const embassies = [
    (of: string, at: string) => `Embassy of ${en(of)} in ${en(at)}`,
    (of: string, at: string) => `Embajada de ${es(of)} en ${es(at)}`,
    (of: string, at: string) => `Ambassade de ${fr(of)} en ${fr(at)}`,
    (of: string, at: string) => `Botschaft von ${de(of)} in ${de(at)}`,
    (of: string, at: string) => `Embassy of the Republic of ${en(of)} to the Republic of ${en(at)}`,
  ];
  const nationals = [
    (of: string) => `Ministry of Defence of ${en(of)}`,
    (of: string) => `Ministerio de Defensa de ${es(of)}`,
    (of: string) => `${en(of)} Ministry of Defence`,
  ];
  const triples = [
    ['NO', 'AZ', 'PE'],
    ['AM', 'AZ', 'MX'],
    ['DE', 'FR', 'TR'],
    ['CL', 'BO', 'RU'],
    ['KR', 'JP', 'GB'],
  ] as const;
  for (const [a, b, x] of triples) {
    for (const write of embassies)
      for (const again of embassies) {
        yield { type: 'embassy', one: write(a, x), other: again(b, x) };
        yield { type: 'embassy', one: write(x, a), other: again(x, b) };
        yield { type: 'consulate', one: write(a, b), other: again(b, a) };
        yield { type: 'embassy', one: write(a, x), other: `Embassy of ${en(b)}` };
        yield { type: 'embassy', one: write(a, x), other: `Embassy in ${en(b)}` };
        yield { type: 'embassy', one: write(a, x), other: `Embassy of ${en(x)}` };
      }
    for (const write of nationals)
      for (const again of nationals) yield { type: 'ministry', one: write(a), other: again(b) };
    yield { type: 'company', one: `Bank of ${en(a)}`, other: `Bank of ${en(b)}` };
    yield { type: 'organization', one: `${en(a)} Red Cross`, other: `${en(b)} Red Cross` };
  }
}

const testHalf = readPairs().filter(({ half }) => half === 'test');

describe('the score of a pair', () => {
  test('each half of the labelled pairs has more than two thousand', () => {
    expect(testHalf.length).toBeGreaterThan(2000);
    expect(readPairs().length - testHalf.length).toBeGreaterThan(2000);
  });

  test('of the test half, what is proposed is right in at least 97 of 100, and 85 of 100 are found', () => {
    const { precision, recall } = measurePairs(testHalf, loadGazetteer(), proposalThreshold);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  // Here 85 of 100 are not reached: docs/reconciliation.md has the figure.
  test('with places and organisations that no list has, 97 of 100 are right, and 84 of 100 are found', () => {
    const withheld = ['city', 'region', 'territory', 'international-organization'];
    const countriesOnly = makeGazetteer(readGazetteerText(), withheld);
    const { precision, recall } = measurePairs(testHalf, countriesOnly, proposalThreshold);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.84);
  });

  test('a name alone is never proposed, however equal', () => {
    const { score, kinds } = judge(
      thing('Ministry of Defence', 'ministry'),
      thing('Ministry of Defence', 'ministry'),
    );
    expect(score).toBeLessThanOrEqual(nameAloneCap);
    expect(nameAloneCap).toBeLessThan(proposalThreshold);
    expect(kinds).toEqual(['+SAME_NAME', '+SAME_TYPE', '-NAME_ALONE']);
  });

  test('two ministries of one name in two countries are told apart', () => {
    const { score, kinds } = judge(
      thing('Ministry of Defence', 'ministry', { countries: ['pe'] }),
      thing('Ministry of Defence', 'ministry', { countries: ['bo'] }),
    );
    expect(score).toBeLessThan(0.2);
    expect(kinds).toContain('-OTHER_COUNTRY');
  });

  test('one embassy is found under its names in several languages', () => {
    const name = 'Embassy of Azerbaijan in Germany';
    for (const other of [
      'Посольство Азербайджана в Германии',
      'Botschaft von Aserbaidschan in Deutschland',
      'Azərbaycanın Almaniyadakı səfirliyi',
    ])
      expect(judge(thing(name, 'embassy'), thing(other, 'embassy')).score).toBeGreaterThan(proposalThreshold);
  });

  test('the embassy of A in B is not that of B in A', () => {
    const { score, kinds } = judge(
      thing('Embassy of Peru in Bolivia', 'embassy'),
      thing('Embassy of Bolivia in Peru', 'embassy'),
    );
    expect(score).toBeLessThan(0.3);
    expect(kinds).toContain('-COUNTRIES_SWAPPED');
  });

  test('bodies whose names say other countries in the same place are never proposed, whatever surrounds them', () => {
    const proposed: string[] = [];
    for (const { type, one, other } of otherBodies()) {
      const { score, kinds } = judge(
        thing(one, type, { ...surroundings, names: [one, 'MFA'] }),
        thing(other, type, { ...surroundings, names: [other, 'MFA'] }),
      );
      if (score >= 0.3 || !kinds.includes('-OTHER_COUNTRY')) proposed.push(`${one} | ${other} | ${score}`);
    }
    expect(proposed).toEqual([]);
  });

  test('an equal external id outweighs the countries in the names of two bodies', () => {
    const same = { identifiers: [{ scheme: 'wikidata', value: 'Q5370' }] };
    const [one, other] = ['Embassy of Norway in Peru', 'Embassy of Sweden in Peru'];
    expect(judge(thing(one, 'embassy', same), thing(other, 'embassy', same)).score).toBeGreaterThan(0.99);
  });

  test.each([
    ['embassy', 'Embassy of Azerbaijan in Peru', 'Embassy of Azerbaijan'],
    [
      'embassy',
      'Embassy of Azerbaijan in Peru',
      'Embassy of the Republic of Azerbaijan to the Republic of Peru',
    ],
    ['embassy', 'Embassy of Azerbaijan in Peru', 'Perudakı Azərbaycan səfirliyi'],
    ['ministry', 'Ministry of Defence of Peru', 'Peruvian Ministry of Defence'],
    ['company', 'Bank of China in Peru', 'Bank of China'],
  ])('the same %s with its countries said otherwise stays a candidate: %s, %s', (type, one, other) => {
    expect(judge(thing(one, type, surroundings), thing(other, type, surroundings)).score).toBeGreaterThan(
      proposalThreshold,
    );
  });

  test.each([
    ['born and died at other times', [['start', 1900]], [['start', 1950]], '-DATES_APART'],
    ['died before the other was born', [['end', 1900]], [['start', 1950]], '-DATES_APART'],
    ['was born before the other died', [['start', 1900]], [['end', 1950]], null],
    [
      'has two dates told of it, one of them the other one’s',
      [
        ['at', 1992],
        ['at', 1948],
      ],
      [['at', 1948]],
      '+DATES_OVERLAP',
    ],
    ['has dates within a year', [['at', 1992]], [['at', 1992]], '+DATES_OVERLAP'],
  ] as const)('of two of one name, one %s', (_, one, other, wanted) => {
    const dated = (years: readonly (readonly ['start' | 'end' | 'at', number])[]): Partial<Thing> => ({
      dates: years.map(([moment, year]) => ({
        moment,
        days: [Date.UTC(year, 0, 1) / 86_400_000, Date.UTC(year, 11, 31) / 86_400_000],
      })),
    });
    const { kinds } = judge(
      thing('Rasul Quliyev', 'person', dated(one)),
      thing('Rasul Guliyev', 'person', dated(other)),
    );
    expect(kinds.filter((kind) => kind.includes('DATES'))).toEqual(wanted === null ? [] : [wanted]);
  });

  test('what one name says the thing is of may be where the other says that it is not', () => {
    const { score } = judge(
      thing('Norwegian Embassy', 'embassy', surroundings),
      thing('Embassy in Peru', 'embassy', surroundings),
    );
    expect(score).toBeGreaterThan(0.1);
  });

  test('an equal external id decides, another id of the same scheme rules out', () => {
    const id = (value: string) => ({ identifiers: [{ scheme: 'wikidata', value }] });
    expect(
      judge(thing('Baku', 'city', id('Q9248')), thing('Баку', 'city', id('Q9248'))).score,
    ).toBeGreaterThan(0.99);
    expect(judge(thing('Baku', 'city', id('Q9248')), thing('Baku', 'city', id('Q1'))).score).toBeLessThan(
      0.05,
    );
  });
});

test.each([
  ['group', 'Children among those reported killed', 'Women among those reported killed'],
  ['group', 'People from the north of the valley', 'People from the south of the valley'],
  ['event', 'First meeting of the committee', 'Second meeting of the committee'],
  ['anniversary', 'Tenth anniversary of the flood', 'Twentieth anniversary of the flood'],
  ['issue', 'Lack of water in the valley', 'Lack of teachers in the valley'],
  ['activity', 'Return of children to their homes', 'Return of soldiers to their homes'],
])(
  'a %s that is called by other words is not proposed as one, whatever surrounds both: %s, %s',
  (type, one, other) => {
    const { score, kinds } = judge(thing(one, type, surroundings), thing(other, type, surroundings));
    expect(score).toBeLessThan(proposalThreshold);
    expect(kinds.filter((kind) => /^-(NAMES_DIFFER|TELLING_WORD)$/u.test(kind))).not.toEqual([]);
  },
);
