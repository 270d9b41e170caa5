import { addTexts } from './say.ts';

/** What is said of what is one thing: fetched with what says it, and not with the page. */
await addTexts({
  en: () => import('./generated/identity-en.ts'),
  es: () => import('./generated/identity-es.ts'),
  az: () => import('./generated/identity-az.ts'),
});
