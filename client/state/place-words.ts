import { say } from '../texts/say.ts';
import { remarkedLabel } from './caption-of.ts';
import { nameOfShown } from './name-of-shown.ts';
import type { Placed, PlacedCountry, Places } from './places-of.ts';
import type { SceneLink } from './select-scene.ts';

/** A country by the names of what is recorded with its code. */
export const countryName = ({ countries }: Pick<PlacedCountry, 'countries'>): string =>
  countries.map(nameOfShown).join(' / ');

/** One link of a way, such as `took place in Khojaly (1 origin)`; after another one, `which is in Azerbaijan (1 origin)`. */
export function hopWords(link: SceneLink, objectName: string, isFirst: boolean): string {
  const { tellers, origins, denied } = link.support;
  const counts = [
    say('words.origins', { count: origins }),
    ...(tellers > origins ? [say('words.tellers', { count: tellers })] : []),
    ...(denied > 0 ? [say('map.denials', { count: denied })] : []),
  ];
  return say(isFirst ? 'map.hop' : 'map.nextHop', {
    says: remarkedLabel(link),
    object: objectName,
    counts: counts.join(', '),
  });
}

/** How many stand in a country, and how many of those are not simply said to: those that are only denied to be there do not count. */
export function countPlaced(entities: readonly Placed[]): {
  readonly here: number;
  readonly marked: number;
  readonly denied: number;
} {
  const count = (standing: Placed['standing']): number =>
    entities.filter((row) => row.standing === standing).length;
  return { here: count('plain') + count('marked'), marked: count('marked'), denied: count('denied') };
}

/** A country's marker in words, such as `Azerbaijan: 4 entities, 1 of them only hedged, disputed or proposed`. */
export function countryWords(country: PlacedCountry): string {
  const { here, marked, denied } = countPlaced(country.entities);
  return [
    say('map.entitiesIn', { country: countryName(country), count: here }),
    ...(marked > 0 ? [say('map.onlyMarked', { count: marked })] : []),
    ...(denied > 0 ? [say('map.moreDenied', { count: denied })] : []),
  ].join(', ');
}

/** How much of what is shown has a place at all. */
export function placesWords({ countries, unplaced }: Places): string {
  const rows = countries.flatMap(({ entities }) => entities);
  const ids = (isOne: (row: Placed) => boolean): Set<string> =>
    new Set(rows.filter(isOne).map(({ node }) => node.id));
  const here = ids(({ standing }) => standing !== 'denied');
  const plain = ids(({ standing }) => standing === 'plain');
  const denied = [...ids(({ standing }) => standing === 'denied')].filter((id) => !here.has(id)).length;
  const all = here.size + denied + unplaced.length;
  const marked = here.size - plain.size;
  return [
    say('map.placed', { here: here.size, all }),
    ...(marked > 0 ? [say('map.placedMarked', { count: marked })] : []),
    ...(denied > 0 ? [say('map.placedDenied', { count: denied })] : []),
    say('map.unplaced', { count: unplaced.length, all }),
  ].join('; ');
}
