/** What the pages of publications say before any script runs, in the languages of the interface. */
const words = {
  en: {
    gone: 'This publication was taken back',
    goneWhy: 'Whoever published it no longer shows it. Nothing of it is kept under this link.',
    holds: 'Entities: {entities}. Links: {links}. Claims, each with who says it in which words: {claims}.',
  },
  es: {
    gone: 'Esta publicación se ha retirado',
    goneWhy: 'Quien la publicó ya no la muestra. Bajo este enlace no se conserva nada de ella.',
    holds:
      'Entidades: {entities}. Enlaces: {links}. Afirmaciones, cada una con quién la dice y con qué palabras: {claims}.',
  },
  az: {
    gone: 'Bu nəşr geri götürülüb',
    goneWhy: 'Onu dərc edən artıq göstərmir. Bu keçiddə ondan heç nə saxlanılmır.',
    holds:
      'Varlıqlar: {entities}. Əlaqələr: {links}. Hər birinin kim tərəfindən hansı sözlərlə deyildiyi ilə iddialar: {claims}.',
  },
} as const;

export type PageLanguage = keyof typeof words;
export type PageWords = Readonly<Record<keyof (typeof words)['en'], string>>;

const isLanguage = (code: string): code is PageLanguage => Object.hasOwn(words, code);

/** The language of the interface that a browser asks for first: `Accept-Language`, RFC 9110, 12.5.4. */
export function languageFor(accepted: string | undefined): PageLanguage {
  const asked = (accepted ?? '').split(',').map((part) => {
    const [tag = '', quality = 'q=1'] = part.trim().split(/\s*;\s*/u);
    return { code: tag.toLowerCase().split('-')[0] ?? '', quality: Number(quality.replace('q=', '')) || 0 };
  });
  asked.sort((one, other) => other.quality - one.quality);
  return asked.map(({ code }) => code).find(isLanguage) ?? 'en';
}

export const pageWords = (language: PageLanguage): PageWords => words[language];
