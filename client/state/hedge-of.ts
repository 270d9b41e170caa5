import { say } from '../texts/say.ts';
import type { LinkItem } from './data.ts';

const words: Readonly<Record<string, string>> = {
  ALLEGES: say('words.alleged'),
  DEMANDS: say('words.demanded'),
  EXPECTS: say('words.expected'),
  ANNOUNCES: say('words.announced'),
  LABELS: say('words.aLabel'),
};

/**
 * Why a link is no plain assertion, in a word or two; null when at least one of its last voices says that it is so.
 * A link that is only denied has nobody who says so at all.
 */
export function hedgeOf({ support }: Pick<LinkItem, 'support'>): string | null {
  if (support.claims === 0 && support.denied > 0) return say('words.denied');
  if (support.stances.length === 0) return null;
  const hedges = support.stances.map((stance) => words[stance]);
  const known = hedges.filter((hedge) => hedge !== undefined);
  return known.length === hedges.length ? known.join(', ') : null;
}
