import { addTexts } from './say.ts';

/** What is said of styles, which most readers never open: fetched with what says it, and not with the page. */
await addTexts({
  en: () => import('./generated/style-en.ts'),
  es: () => import('./generated/style-es.ts'),
  az: () => import('./generated/style-az.ts'),
});
