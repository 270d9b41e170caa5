import type { Expanding } from '../../state/expanding.ts';
import { say } from '../../texts/say.ts';
import type { Expansion } from './value-words.ts';

/** What would be drawn, in one line, with everything that is left out of it. */
export function previewWords(
  { all, links: chosen, linksToShown: shown, newEntities: count }: Expansion,
  { picks, hubs }: Expanding,
): string {
  if (all === 0) return say(hubs.length > 1 ? 'expand.noLinkOfThem' : 'expand.noLink');
  const links =
    picks.length > 0
      ? say('expand.linksOf', { links: chosen, count: all })
      : say('words.links', { count: all });
  if (chosen === 0) return say('expand.noneChosen', { links });
  if (count === 0) return say('expand.allShown', { links });
  return shown === 0
    ? say('expand.newEntities', { links, count })
    : say('expand.newEntitiesAndShown', { links, count, shown });
}

/** Which part of it is previewed. */
export const pageWords = (from: number, count: number, newEntities: number): string =>
  say('expand.page', { from: from + 1, to: from + count, count: newEntities });
