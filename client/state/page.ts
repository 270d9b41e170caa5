import { say } from '../texts/say.ts';
import type { Names } from './step-rows.ts';

/** The parts of the inbox: what waits for a person. */
export const inboxParts = ['candidates', 'claims', 'disputes', 'wanted', 'origins'] as const;
export type InboxPart = (typeof inboxParts)[number];

/** A page that stands in place of the picture: all that is said of one entity, the documents that are cited and not held, or what waits for a person. */
export type Page =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'wanted' }
  | { readonly kind: 'inbox'; readonly part: InboxPart };

/** Whether two are the same page, or neither is one. */
export function samePage(one: Page | null, other: Page | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** `page=ID` is an entity's page; `wanted` the list; `inbox=PART` a part of the inbox. */
export function encodePage(parameters: URLSearchParams, page: Page | null): void {
  if (page?.kind === 'entity') parameters.set('page', page.id);
  if (page?.kind === 'wanted') parameters.set('wanted', '');
  if (page?.kind === 'inbox') parameters.set('inbox', page.part);
}

export function decodePage(parameters: URLSearchParams): Page | null {
  const id = parameters.get('page');
  if (id !== null && id !== '') return { kind: 'entity', id };
  if (parameters.has('wanted')) return { kind: 'wanted' };
  const named = parameters.get('inbox');
  if (named === null) return null;
  return { kind: 'inbox', part: inboxParts.find((part) => part === named) ?? 'candidates' };
}

/** What a page shows, as a sentence without its full stop. */
export function pageWords(page: Page, nameOf: (id: string) => string): string {
  switch (page.kind) {
    case 'wanted':
      return say('page.showsWanted');
    case 'inbox':
      return say('page.showsInbox');
    case 'entity':
      return say('page.showsEntity', { name: nameOf(page.id) });
  }
}

function openedWords(page: Page, { entity }: Names): string {
  switch (page.kind) {
    case 'wanted':
      return say('page.openedWanted');
    case 'inbox':
      return say('page.openedInbox');
    case 'entity':
      return say('page.openedEntity', { name: entity(page.id) });
  }
}

/** What going from one page to another did, in words. */
export function toPage(from: Page | null, to: Page | null, names: Names): readonly string[] {
  if (samePage(from, to)) return [];
  return [to === null ? say('page.wentBack') : openedWords(to, names)];
}
