import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fold } from '../domain/fold.ts';
import { projectRoot } from '../root.ts';

/** A place or an organisation as the shipped lists have it (`models/NOTICE` says which lists). */
export interface GazetteerEntry {
  readonly id: string;
  readonly type: string;
  /** ISO 3166-1, small letters; null for what is of no country. */
  readonly country: string | null;
  /** People who live there; 0 when it is not known. */
  readonly weight: number;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  /** The preferred name first. */
  readonly names: readonly string[];
}

export interface Gazetteer {
  readonly entries: readonly GazetteerEntry[];
  /** What is called so, in any language; the largest first. */
  called(name: string): readonly GazetteerEntry[];
  /** The country that folded words of a name mean (its name, an adjective, a great city of it), and how many words from `at` on say so. */
  countryAt(
    words: readonly string[],
    at: number,
  ): { readonly country: string; readonly words: number } | null;
}

/** A name as it is looked up: folded, its words divided by one blank. */
export const keyOf = (name: string): string =>
  fold(name)
    .replace(/['’ʼ`]/gu, '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

/** Short forms that mean a country in any sentence; other short keys are words too (“and” is Andorra's code). */
const shortForms = new Set(['usa', 'uae', 'drc', 'prc', 'rok', 'abs', 'abd']);
const mostWords = 6;
/** Folded endings that a name takes in a sentence; a stem that is left must be long. */
const leastStem = 5;
const mostEnding = 5;
/** A city whose name says of itself which country is meant. */
const greatCity = 1_000_000;

/** Reads lists that `train/identity/make-gazetteer.ts` wrote. `withheld` types are left out: for measuring what is known without them. */
export function makeGazetteer(text: string, withheld: readonly string[] = []): Gazetteer {
  const entries: GazetteerEntry[] = [];
  const byKey = new Map<string, GazetteerEntry[]>();
  const countries = new Map<string, string>();
  const stems = new Map<string, string | null>();

  const addCountry = (name: string, country: string): void => {
    const key = keyOf(name);
    if (key.length < 4 && !shortForms.has(key)) return;
    if (!countries.has(key)) countries.set(key, country);
    const stem = key.replace(/[aeiouy]$/u, '');
    if (key.includes(' ') || stem.length < leastStem) return;
    stems.set(stem, (stems.get(stem) ?? country) === country ? country : null);
  };

  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [id = '', type = '', country = '', weight = '0', identifiers = '', names = '', adjectives = ''] =
      line.split('\t');
    if (withheld.includes(type)) continue;
    const entry: GazetteerEntry = {
      id,
      type,
      country: country === '' ? null : country,
      weight: Number(weight),
      identifiers: identifiers
        .split('|')
        .filter((one) => one !== '')
        .map((one) => ({ scheme: one.slice(0, one.indexOf('=')), value: one.slice(one.indexOf('=') + 1) })),
      names: names.split('|'),
    };
    entries.push(entry);
    for (const key of new Set(entry.names.map(keyOf))) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    if (entry.country === null) continue;
    if (type === 'country' || type === 'territory')
      for (const name of [...entry.names, ...adjectives.split('|')]) addCountry(name, entry.country);
    const [name = ''] = entry.names;
    if (type === 'city' && entry.weight >= greatCity && name.length > 3) addCountry(name, entry.country);
  }
  for (const found of byKey.values()) found.sort((one, other) => other.weight - one.weight);

  function stemmed(word: string): string | null {
    for (let cut = 0; cut <= mostEnding && word.length - cut >= leastStem; cut += 1) {
      const found = stems.get(word.slice(0, word.length - cut));
      if (found !== undefined) return found;
    }
    return null;
  }

  return {
    entries,
    called: (name) => byKey.get(keyOf(name)) ?? [],
    countryAt(words, at) {
      for (let length = Math.min(mostWords, words.length - at); length > 0; length -= 1) {
        const country = countries.get(words.slice(at, at + length).join(' '));
        if (country !== undefined) return { country, words: length };
      }
      const country = stemmed(words[at] ?? '');
      return country === null ? null : { country, words: 1 };
    },
  };
}

/** The text of the lists that the product ships. */
export const readGazetteerText = (): string =>
  gunzipSync(readFileSync(join(projectRoot, 'models/gazetteer/gazetteer.tsv.gz'))).toString('utf8');

let loaded: Gazetteer | undefined;

/** The shipped gazetteer, read when it is first asked for (under a second). */
export function loadGazetteer(): Gazetteer {
  loaded ??= makeGazetteer(readGazetteerText());
  return loaded;
}
