import type { Language } from './language.ts';
import { language } from './say.ts';

/** A place for words in a text: `{name}`. */
const slot = /\{(\w+)\}/gu;

/** What the server says in English, in another language. */
export interface ServerWords {
  /** Names of types and labels of predicates, by their ids. */
  readonly types: Readonly<Record<string, string>>;
  readonly predicates: Readonly<Record<string, { readonly label: string; readonly inverse: string }>>;
  /** Units in the plural, as quantities have them. What is not there is a word of a text, and stays as it is. */
  readonly units: Readonly<Record<string, { readonly one: string; readonly other: string }>>;
  /** Keys of qualifiers; those that are not there stay as they are. */
  readonly qualifiers: Readonly<Record<string, string>>;
  /** What went wrong, by the code of the error. */
  readonly errors: Readonly<Record<string, string>>;
  /** Parts of the sentence of a claim. */
  readonly sentence: Readonly<Record<string, string>>;
}

const sources: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly words: ServerWords }>>> = {
  es: () => import('./generated/server-es.ts'),
  az: () => import('./generated/server-az.ts'),
};

/** Null where the server's own words are the reader's. */
export const serverWords: ServerWords | null = language === 'en' ? null : (await sources[language]()).words;

/** A text with what stands in its places. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(slot, (_, name: string) => values[name] ?? '');

/** What went wrong: the server's sentence where it is in the reader's language, and else what its code says. */
export const errorWords = (code: unknown, message: string): string =>
  serverWords === null
    ? message
    : (serverWords.errors[String(code)] ?? serverWords.errors.INTERNAL ?? message);

/** The key of a qualifier as a term. */
export const qualifierWords = (key: string, words = serverWords): string =>
  words?.qualifiers[key] ?? key.replaceAll('-', ' ');
