import { readStored } from '../browser-storage.ts';

interface LanguageRow {
  /** What it calls itself. */
  readonly name: string;
  /** The direction in which it is written. */
  readonly direction: 'ltr' | 'rtl';
  /**
   * A language whose numbers are written alike. Chromium says that it knows Azerbaijani, and writes its numbers and lists as
   * English does; its words for lists are in the catalogue.
   */
  readonly numbersLike: string;
}

/** The languages of the interface. */
export const languages = {
  en: { name: 'English', direction: 'ltr', numbersLike: 'en' },
  es: { name: 'Español', direction: 'ltr', numbersLike: 'es' },
  az: { name: 'Azərbaycanca', direction: 'ltr', numbersLike: 'tr' },
} as const satisfies Readonly<Record<string, LanguageRow>>;

/** A language of the interface, as a code of BCP 47. */
export type Language = keyof typeof languages;

const storageKey = 'attest-language';

const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code);

/** The language of a file that speaks its maker's, else that the reader chose here before, or the first of their browser's that there is; else, and outside a browser, English. */
export function readLanguage(): Language {
  if (typeof document === 'undefined') return 'en';
  const { spoken = '' } = document.documentElement.dataset;
  const wanted = [spoken, readStored(storageKey) ?? '', ...navigator.languages];
  return wanted.map((tag) => tag.split('-')[0] ?? '').find(isLanguage) ?? 'en';
}

/**
 * Keeps the reader's choice for the next visit, which begins at once: the address brings back what is shown. The choice is
 * not part of it, as a shared view should not change how somebody reads.
 */
export function changeLanguage(language: Language): void {
  localStorage.setItem(storageKey, language);
  location.reload();
}
