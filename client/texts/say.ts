import {
  type LocalizedString,
  LocalizedStringDictionary,
  LocalizedStringFormatter,
  type Variables,
} from '@internationalized/string';
import { strings as english } from './generated/en.ts';
import type { Texts } from './generated/texts.ts';
import { type Language, languages, readLanguage } from './language.ts';

/** A text of the catalogue. */
export type Key = keyof Texts;

type Strings = Readonly<Record<Key, LocalizedString>>;

/** The texts of each language. English is always there; another is fetched before anything is said. */
const catalogues: Readonly<Record<Language, () => Promise<{ readonly strings: Strings }>>> = {
  en: async () => ({ strings: english }),
  es: () => import('./generated/es.ts'),
  az: () => import('./generated/az.ts'),
};

/** The language that is spoken on this page. */
export const language = readLanguage();
export const { direction } = languages[language];

// Every module that says something waits here, so that even what is said while it is read is in the reader's language.
const { strings } = await catalogues[language]();

const formatter = new LocalizedStringFormatter<Key, LocalizedString>(
  language,
  new LocalizedStringDictionary({ [language]: strings }, language),
);
const numbers = new Intl.NumberFormat(language);
const all = new Intl.ListFormat(language, { type: 'conjunction' });
const any = new Intl.ListFormat(language, { type: 'disjunction' });

/** A text of the catalogue, with what it is to be given in its place. */
export function say<K extends Key>(key: K, ...values: Texts[K] extends null ? [] : [Texts[K]]): string {
  return formatter.format(key, values[0] as Variables);
}

/** A number as the language writes it, such as `1,200`. */
export const sayNumber = (value: number): string => numbers.format(value);

/** Names with `and` before the last. */
export const sayAll = (names: readonly string[]): string => all.format(names);

/** Names with `or` before the last. */
export const sayAny = (names: readonly string[]): string => any.format(names);

/** A sentence with a capital letter. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
