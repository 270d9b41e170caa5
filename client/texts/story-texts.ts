import { addTexts } from './say.ts';

/** What is said where stories are made and told: fetched with what says it, and not with the page. */
await addTexts({
  en: () => import('./generated/story-en.ts'),
  es: () => import('./generated/story-es.ts'),
  az: () => import('./generated/story-az.ts'),
});
