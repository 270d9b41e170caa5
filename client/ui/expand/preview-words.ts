import { plural } from '../../state/plural.ts';
import type { Expansion } from './value-words.ts';

/** What would be drawn, in one line, with everything that is left out of it. */
export function previewWords(
  { all, links, linksToShown, newEntities }: Expansion,
  isNarrowed: boolean,
): string {
  if (all === 0) return 'No link of this entity passes the filter.';
  const chosen = isNarrowed
    ? `${links.toLocaleString('en')} of ${plural(all, 'link', 'links')}`
    : plural(all, 'link', 'links');
  if (links === 0) return `${chosen}: nothing has all that is chosen.`;
  const fresh = `${plural(newEntities, 'new entity', 'new entities')}`;
  if (newEntities === 0) return `${chosen}, all of them to what is shown already.`;
  const drawn = linksToShown === 0 ? '' : `; ${linksToShown.toLocaleString('en')} to what is shown already`;
  return `${chosen}, ${fresh}${drawn}.`;
}

/** Which part of it is previewed. */
export const pageWords = (from: number, count: number, newEntities: number): string =>
  `${(from + 1).toLocaleString('en')} to ${(from + count).toLocaleString('en')} of ${newEntities.toLocaleString('en')}`;
