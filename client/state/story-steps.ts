import { say } from '../texts/say.ts';
import '../texts/story-texts.ts';
import type { LinkItem } from './data.ts';
import type { View } from './view.ts';
import type { Beside } from './view-file.ts';
import { fromContent, toContent } from './view-file.ts';

/** A step that is to become a slide: what it is called, and what its view shows. */
export interface Step {
  readonly title: string;
  readonly content: object;
}

type Content = Record<string, unknown>;

/** The rungs that are buttons of the frontier, and so the deepest that steps are made for one by one. */
export const deepestRung = 5;

/** The content with something of its view in another way, all else as it stands. */
function vary(content: Content, change: (view: View) => View): object {
  const { view, ...beside }: Beside & { readonly view: View } = fromContent(content);
  return toContent(change(view), beside);
}

const sameLinks = (one: readonly LinkItem[], other: readonly LinkItem[]): boolean => {
  const told = (links: readonly LinkItem[]): string => JSON.stringify(links.map(({ id }) => id).sort());
  return told(one) === told(other);
};

/**
 * Frontiers from one on that each show something else, the last being the whole ladder (null). The list holds what each shows, from 0 on.
 */
export function frontiersOf(
  byRung: readonly (readonly LinkItem[])[],
  whole: readonly LinkItem[],
  from: number,
): (number | null)[] {
  const rungs = byRung.flatMap((links, rung) => {
    const before = byRung[rung - 1];
    const isNew = rung === from || before === undefined || !sameLinks(before, links);
    return rung >= from && isNew && !sameLinks(links, whole) ? [rung] : [];
  });
  return [...rungs, null];
}

const rungTitle = (frontier: number | null): string => {
  if (frontier === null) return say('story.peelAll');
  return frontier === 0 ? say('story.peelFirst') : say('story.peelTo', { rung: frontier });
};

/** One step for each of these frontiers. */
export const peelSteps = (content: Content, frontiers: readonly (number | null)[]): Step[] =>
  frontiers.map((frontier) => ({
    title: rungTitle(frontier),
    content: vary(content, (view) => ({ ...view, filter: { ...view.filter, frontier } })),
  }));

/** How many hops the path has that a content draws; 0 when it draws none. */
export const hopsOf = (content: Content): number => fromContent(content).view.paths?.chosen.length ?? 0;

/** One step for each hop of the path that a content draws: what was walked so far stands out. */
export function hopSteps(content: Content): Step[] {
  const chosen = fromContent(content).view.paths?.chosen ?? [];
  return chosen.map((_, at) => ({
    title: say('story.hop', { hop: at + 1, hops: chosen.length }),
    content: vary(content, (view) =>
      view.paths === null ? view : { ...view, paths: { ...view.paths, chosen: chosen.slice(0, at + 1) } },
    ),
  }));
}
