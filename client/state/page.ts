import { say } from '../texts/say.ts';
import type { Names } from './step-rows.ts';

/** A page that stands in place of the picture: all that is said of one entity, or the documents that are cited and not held. */
export type Page = { readonly kind: 'entity'; readonly id: string } | { readonly kind: 'wanted' };

/** Whether two are the same page, or neither is one. */
export function samePage(one: Page | null, other: Page | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** `page=ID` is an entity's page; `wanted` the list. */
export function encodePage(parameters: URLSearchParams, page: Page | null): void {
  if (page?.kind === 'entity') parameters.set('page', page.id);
  if (page?.kind === 'wanted') parameters.set('wanted', '');
}

export function decodePage(parameters: URLSearchParams): Page | null {
  const id = parameters.get('page');
  if (id !== null && id !== '') return { kind: 'entity', id };
  return parameters.has('wanted') ? { kind: 'wanted' } : null;
}

/** What a page shows, as a sentence without its full stop. */
export const pageWords = (page: Page, nameOf: (id: string) => string): string =>
  page.kind === 'wanted' ? say('page.showsWanted') : say('page.showsEntity', { name: nameOf(page.id) });

/** What going from one page to another did, in words. */
export function toPage(from: Page | null, to: Page | null, { entity }: Names): readonly string[] {
  if (samePage(from, to)) return [];
  if (to === null) return [say('page.wentBack')];
  return [
    to.kind === 'wanted' ? say('page.openedWanted') : say('page.openedEntity', { name: entity(to.id) }),
  ];
}
