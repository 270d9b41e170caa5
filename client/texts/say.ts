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

/** Without the texts that come late. */
type Strings = Readonly<
  Record<Exclude<Key, `${'identity' | 'inbox' | 'story' | 'style'}.${string}`>, LocalizedString>
>;

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

const numbers = new Intl.NumberFormat(languages[language].numbersLike);

/** Writes numbers within texts as they are written alone. */
class Formatter extends LocalizedStringFormatter<Key, LocalizedString> {
  protected override number(value: number): string {
    return numbers.format(value);
  }
}

// Who says a text that comes late has waited for it (`addTexts`).
const all = strings as Readonly<Record<Key, LocalizedString>>;
const formatter = new Formatter(language, new LocalizedStringDictionary({ [language]: all }, language));

/** Adds the texts of a part that is seldom asked for: whoever says one of them waits for them. */
export async function addTexts(
  part: Record<Language, () => Promise<{ readonly strings: object }>>,
): Promise<void> {
  Object.assign(strings, (await part[language]()).strings);
}

/** A text of the catalogue, with what it is to be given in its place. */
export function say<K extends Key>(key: K, ...values: Texts[K] extends null ? [] : [Texts[K]]): string {
  return formatter.format(key, values[0] as Variables);
}

/** A number as the language writes it, such as `1,200`. */
export const sayNumber = (value: number): string => numbers.format(value);

const isKnown = languages[language].numbersLike === language;
const lists = {
  conjunction: new Intl.ListFormat(language, { type: 'conjunction' }),
  disjunction: new Intl.ListFormat(language, { type: 'disjunction' }),
};

/** Names as the browser lists them, or, where it does not know how, with a word of the catalogue before the last. */
function list(names: readonly string[], type: keyof typeof lists): string {
  if (isKnown) return lists[type].format(names);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const before = names.slice(0, -1).join(', ');
  return say(type === 'conjunction' ? 'common.listAnd' : 'common.listOr', { before, last });
}

/** Names with `and` before the last. */
export const sayAll = (names: readonly string[]): string => list(names, 'conjunction');

/** Names with `or` before the last. */
export const sayAny = (names: readonly string[]): string => list(names, 'disjunction');

/** A sentence with a capital letter. */
export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
