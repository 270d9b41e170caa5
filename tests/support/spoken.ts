import {
  type LocalizedString,
  LocalizedStringDictionary,
  LocalizedStringFormatter,
  type Variables,
} from '@internationalized/string';
import type { Page } from 'playwright-core';
import { strings as az } from '../../client/texts/generated/az.ts';
import { strings as en } from '../../client/texts/generated/en.ts';
import { strings as es } from '../../client/texts/generated/es.ts';
import { strings as identityAz } from '../../client/texts/generated/identity-az.ts';
import { strings as identityEn } from '../../client/texts/generated/identity-en.ts';
import { strings as identityEs } from '../../client/texts/generated/identity-es.ts';
import { strings as inboxAz } from '../../client/texts/generated/inbox-az.ts';
import { strings as inboxEn } from '../../client/texts/generated/inbox-en.ts';
import { strings as inboxEs } from '../../client/texts/generated/inbox-es.ts';
import { strings as storyAz } from '../../client/texts/generated/story-az.ts';
import { strings as storyEn } from '../../client/texts/generated/story-en.ts';
import { strings as storyEs } from '../../client/texts/generated/story-es.ts';
import { strings as styleAz } from '../../client/texts/generated/style-az.ts';
import { strings as styleEn } from '../../client/texts/generated/style-en.ts';
import { strings as styleEs } from '../../client/texts/generated/style-es.ts';
import type { Texts } from '../../client/texts/generated/texts.ts';
import type { Language } from '../../client/texts/language.ts';

type Key = keyof Texts;

const catalogues: Readonly<Record<Language, Readonly<Record<Key, LocalizedString>>>> = {
  en: { ...en, ...identityEn, ...inboxEn, ...styleEn, ...storyEn },
  es: { ...es, ...identityEs, ...inboxEs, ...styleEs, ...storyEs },
  az: { ...az, ...identityAz, ...inboxAz, ...styleAz, ...storyAz },
};

/** Says texts of the catalogue in the language of a page, as the page does. */
export type Say = <K extends Key>(key: K, ...values: Texts[K] extends null ? [] : [Texts[K]]) => string;

export function sayIn(language: Language): Say {
  const dictionary = new LocalizedStringDictionary({ [language]: catalogues[language] }, language);
  const formatter = new LocalizedStringFormatter<Key, LocalizedString>(language, dictionary);
  // What a text is to be given is checked by the type of `Say`.
  return (key, ...values) => formatter.format(key, values[0] as Variables);
}

/** Says texts as a page says them now. */
export async function sayOf(page: Page): Promise<Say> {
  const language = await page.locator('html').getAttribute('lang');
  // A page is in one of the languages that there are.
  return sayIn((language ?? 'en') as Language);
}
