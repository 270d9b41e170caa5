import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../../server/identity/gazetteer.ts';
import { keyOf } from '../../server/identity/gazetteer.ts';

/** Countries of which embassies and ministries are composed, with their names in the languages of the templates. */
const countries =
  'az tr ru us fr de gb ge ir cn pe mx es it jp in br ar eg sa ua pl kz uz bo co cl pk il ca se no fi gr ng ne cg cd gn gw gq kr kp sd ss'.split(
    ' ',
  );
const languages = ['en', 'fr', 'es', 'de', 'ru', 'az'] as const;
type Language = (typeof languages)[number];

const embassy: Readonly<Record<Language, readonly ((of: string, at: string) => string)[]>> = {
  en: [
    (of, at) => `Embassy of ${of} in ${at}`,
    (of, at) => `Embassy of the Republic of ${of}, ${at}`,
    (of, at) => `${of} embassy in ${at}`,
  ],
  fr: [(of, at) => `Ambassade de ${of} en ${at}`],
  es: [(of, at) => `Embajada de ${of} en ${at}`],
  de: [(of, at) => `Botschaft von ${of} in ${at}`],
  ru: [(of, at) => `Посольство ${of} в ${at}`],
  az: [(of, at) => `${of} ${at} səfirliyi`],
};
const ministries: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  foreign: {
    en: 'Ministry of Foreign Affairs',
    fr: 'Ministère des Affaires étrangères',
    es: 'Ministerio de Asuntos Exteriores',
    de: 'Außenministerium',
    ru: 'Министерство иностранных дел',
    az: 'Xarici İşlər Nazirliyi',
  },
  defence: {
    en: 'Ministry of Defence',
    fr: 'Ministère de la Défense',
    es: 'Ministerio de Defensa',
    de: 'Ministerium der Verteidigung',
    ru: 'Министерство обороны',
    az: 'Müdafiə Nazirliyi',
  },
  finance: {
    en: 'Ministry of Finance',
    fr: 'Ministère des Finances',
    es: 'Ministerio de Finanzas',
    de: 'Ministerium der Finanzen',
    ru: 'Министерство финансов',
    az: 'Maliyyə Nazirliyi',
  },
  health: {
    en: 'Ministry of Health',
    fr: 'Ministère de la Santé',
    es: 'Ministerio de Salud',
    de: 'Ministerium für Gesundheit',
    ru: 'Министерство здравоохранения',
    az: 'Səhiyyə Nazirliyi',
  },
  culture: {
    en: 'Ministry of Culture',
    fr: 'Ministère de la Culture',
    es: 'Ministerio de Cultura',
    de: 'Ministerium für Kultur',
    ru: 'Министерство культуры',
    az: 'Mədəniyyət Nazirliyi',
  },
};

interface Composed {
  readonly key: string;
  readonly type: string;
  readonly country: string;
  readonly names: readonly string[];
  readonly family: string;
}

/**
 * Embassies of A in B, ministries of A, and international organisations. Of embassies only those whose two countries are in one half, so that
 * no country of the test half was ever tuned on; a ministry goes with its country.
 */
export function* composedThings(
  gazetteer: Gazetteer,
  halfOf: (family: string) => string,
): Generator<Composed> {
  const nameOf = new Map<string, Partial<Record<Language, string>>>();
  for (const language of languages) {
    const path = join(import.meta.dirname, '../../node_modules/i18n-iso-countries/langs', `${language}.json`);
    // The shape of i18n-iso-countries 7.14.0 (MIT).
    const read = JSON.parse(readFileSync(path, 'utf8')) as { countries: Record<string, string | string[]> };
    for (const code of countries) {
      const name = read.countries[code.toUpperCase()];
      const first = Array.isArray(name) ? name[0] : name;
      if (first !== undefined) nameOf.set(code, { ...nameOf.get(code), [language]: first });
    }
  }
  for (const of of countries) {
    const names = Object.entries(ministries).map(([field, words]) => {
      const said = languages.map(
        (language) =>
          `${words[language]} ${language === 'en' ? 'of ' : ''}${nameOf.get(of)?.[language] ?? ''}`,
      );
      return { field, names: [words.en, ...said] };
    });
    for (const one of names)
      yield {
        key: `ministry:${of}>${one.field}`,
        type: 'ministry',
        country: of,
        names: one.names,
        family: of,
      };
    for (const at of countries) {
      if (at === of || halfOf(of) !== halfOf(at)) continue;
      const said = languages.flatMap((language) => {
        const [a, b] = [nameOf.get(of)?.[language], nameOf.get(at)?.[language]];
        return a === undefined || b === undefined ? [] : embassy[language].map((write) => write(a, b));
      });
      yield { key: `embassy:${of}>${at}`, type: 'embassy', country: at, names: said, family: of };
    }
  }
  for (const entry of gazetteer.entries.filter(({ type }) => type === 'international-organization'))
    yield {
      key: `organization:${keyOf(entry.names[0] ?? '')}`,
      type: entry.type,
      country: '',
      names: entry.names,
      family: entry.id,
    };
}
