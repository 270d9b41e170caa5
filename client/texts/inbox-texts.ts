import { addTexts } from './say.ts';

/** What is said in the inbox alone: fetched with it, and not with the page. */
await addTexts({
  en: () => import('./generated/inbox-en.ts'),
  es: () => import('./generated/inbox-es.ts'),
  az: () => import('./generated/inbox-az.ts'),
});
