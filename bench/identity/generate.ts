import type { Gazetteer } from '../../server/identity/gazetteer.ts';
import type { Thing } from '../../server/identity/thing.ts';
import { misspell } from '../../train/identity/misspell.ts';
import { seededRandom } from '../../train/random.ts';

const fields = [
  'Foreign Affairs',
  'Defence',
  'Finance',
  'Health',
  'Culture',
  'Energy',
  'Justice',
  'Education',
  'Transport',
];
const forms = [
  'Group',
  'Holding',
  'Bank',
  'University',
  'Foundation',
  'News',
  'Institute',
  'Association',
  'Party',
];
const syllables = 'ba ka ma ra sha lo ni to ve du gor han mir zad ser pol vik tan el os ur'.split(' ');

/** So many invented entities with names like those of newspapers; one in eight is an earlier one, met again in another spelling. */
export function generateThings(count: number, gazetteer: Gazetteer, seed: number): Thing[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const places = gazetteer.entries.filter(({ type }) => type === 'city' || type === 'region');
  const states = gazetteer.entries.filter(({ type }) => type === 'country');
  const word = (): string => {
    const made = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
    return `${made[0]?.toUpperCase()}${made.slice(1)}`;
  };
  const things: Thing[] = [];
  for (let at = 0; at < count; at += 1) {
    const before = at > 0 && random() < 0.125 ? pick(things) : null;
    const id = `e.${at}`;
    if (before !== null) {
      const names = before.names.map((name) => (random() < 0.5 ? misspell(name, random) : name));
      things.push({ ...before, id, names, neighbours: before.neighbours.slice(0, 2) });
      continue;
    }
    const [state, place] = [pick(states), pick(places)];
    const [name, type] = pick<() => [string, string]>([
      () => [`${word()} ${word()}`, 'person'],
      () => [`${word()} ${word()}`, 'person'],
      () => [pick(place.names), place.type],
      () => [`Ministry of ${pick(fields)}${random() < 0.5 ? ` of ${state.names[0]}` : ''}`, 'ministry'],
      () => [`Embassy of ${state.names[0]} in ${pick(states).names[0]}`, 'embassy'],
      () => [`${word()} ${pick(forms)}`, 'company'],
      () => [`${place.names[0]} ${pick(forms)}`, 'organization'],
    ])();
    things.push({
      id,
      type,
      names: [name],
      countries: random() < 0.5 ? [(type === 'ministry' ? state : place).country ?? 'xx'] : [],
      identifiers: [],
      neighbours: Array.from({ length: Math.floor(random() * 5) }, () => ({
        id: `e.${Math.floor(random() * count)}`,
        degree: 1 + Math.floor(random() * 40),
      })),
      dates: [],
    });
  }
  return things;
}
