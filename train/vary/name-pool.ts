import { readCrossNer } from '../names/read-crossner.ts';
import type { NewToken } from './splice.ts';

/** Names to put in the place of others: lists of words. */
export interface NamePool {
  readonly persons: readonly (readonly string[])[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
}

const domains = ['politics', 'science', 'literature', 'music', 'ai'];
const word = /^\p{Lu}[\p{L}.’']+$/u;

/** The names that the training parts of CrossNER have, in order and once each: persons of two or three words, others of one. */
export function readNamePool(folder: string): NamePool {
  const persons = new Set<string>();
  const places = new Set<string>();
  const organisations = new Set<string>();
  for (const domain of domains) {
    for (const { words, names } of readCrossNer(folder, domain, 'train')) {
      for (const { first, last, kind } of names) {
        const own = words.slice(first, last + 1);
        if (!own.every((each) => word.test(each))) continue;
        const name = own.join(' ');
        if (kind === 'person' && own.length > 1 && own.length < 4) persons.add(name);
        if ((kind === 'place' || kind === 'country') && own.length === 1) places.add(name);
        if ((kind === 'organization' || kind === 'party') && own.length === 1) organisations.add(name);
      }
    }
  }
  return {
    persons: [...persons].sort().map((name) => name.split(' ')),
    places: [...places].sort(),
    organisations: [...organisations].sort(),
  };
}

/** Places of two words, neither of which says anything in English. */
export const flatPlaces: readonly string[] = [
  'Hong Kong,Los Angeles,San Francisco,San Diego,Las Vegas,Santa Fe,Buenos Aires,Tel Aviv,Abu Dhabi,Sri Lanka,El Salvador',
  'Costa Rica,Puerto Rico,Kuala Lumpur,Addis Ababa,Phnom Penh,Burkina Faso,Sierra Leone,Mar Mikhael,Nur Sultan,Sao Paulo',
  'San Juan,Santa Clara,San Jose,Santo Domingo,Monte Carlo,Nizhny Novgorod,Novi Sad,Banja Luka,Dar Salaam,Cox Bazar',
].flatMap((line) => line.split(','));

const given = 'Cheuk Kwok Ka Wai Chi Yiu Siu Chun Geun Jong Ing Min Hyun Xiao Zhi Mei Hoi Tak Pik Yat'.split(
  ' ',
);
const second = 'yan kin ki ching fung chung lai yu hye un wen jun soo ping ming kwan ting wah man ho'.split(
  ' ',
);
const families =
  'Chan Wong Lee Cheung Lam Leung Ho Ng Kwok Lau Yau Tse Kim Park Tsai Wu Chu Mak Hui Choi Moon Kang'.split(
    ' ',
  );
const arabic =
  'Amr Hassan Masri Sisi Assad Maliki Abadi Sadr Jubeir Thani Baghdadi Husseini Khalifa Rashid'.split(' ');

/** A name as tokens that hang flat on the first, as the treebank has them; `Kim Jong - un` is cut at its hyphen. */
export function personName(pool: NamePool, random: () => number): NewToken[] {
  const way = random();
  const flat = (form: string, head = 0): NewToken => ({ form, tag: 'NNP', relation: 'flat', head });
  const name = pick(pool.persons, random) ?? ['Smith'];
  const first = (form: string) => flat(form, -1);
  if (way < 0.08) {
    const [g, s, f] = [pick(given, random), pick(second, random), pick(families, random)];
    const whole = random() < 0.4;
    if (whole) return [first(f ?? ''), flat(`${g}-${s}`)];
    return [
      first(f ?? ''),
      flat(g ?? ''),
      { form: '-', tag: 'HYPH', relation: 'punct', head: 3 },
      flat(s ?? '', 1),
    ];
  }
  if (way < 0.14) {
    const article = random() < 0.7 ? 'al' : 'El';
    return [
      first(name[0] ?? ''),
      flat(article),
      { form: '-', tag: 'HYPH', relation: 'punct', head: 3 },
      flat(pick(arabic, random) ?? '', 1),
    ];
  }
  if (way < 0.35) return [first(name.at(-1) ?? '')];
  return name.map((form, index) => (index === 0 ? first(form) : flat(form)));
}

export function pick<T>(list: readonly T[], random: () => number): T | undefined {
  return list[Math.floor(random() * list.length)];
}
