import { fold } from '../../../domain/fold.ts';
import { isOneEditAway } from '../../../domain/is-one-edit-away.ts';
import { rootOf } from '../../../ontology/ontology.ts';
import type { Clusters } from './clusters.ts';
import type { Mention, MentionTable } from './mention.ts';
import { companyEndings, titles } from './reference-words.ts';

/** A name as the sieves compare it. */
interface Key {
  readonly mention: Mention;
  readonly root: string;
  readonly parts: readonly string[];
}

const stopWords = new Set([
  'the',
  'a',
  'an',
  'of',
  'in',
  'for',
  'and',
  'at',
  'on',
  '-',
  '&',
  ',',
  '.',
  "'s",
  '’s',
  '(',
  ')',
  '"',
]);

/**
 * The sieves over names, strictest first (Lee et al. 2013, Computational Linguistics 39:4, passes 2, 4 and 8): the same country; the same words; the same words in another
 * order, a demonym standing for its country (`Peruvian Congress`, `Congress of Peru`); a name and its initials; a part of one person's or body's name.
 */
export function joinNames({ sentences, mentions }: MentionTable, clusters: Clusters): void {
  const named = mentions.filter((mention) => mention.named !== undefined);
  const codes = countryCodes(named);
  const byCountry = new Map<string, Mention>();
  const byWords = new Map<string, Mention>();
  const byBag = new Map<string, Mention>();
  const keys: Key[] = [];
  for (const mention of named) {
    const { named: name } = mention;
    if (name === undefined || mention.type === undefined) continue;
    const root = rootOf(mention.type);
    const isCountry = name.country !== undefined && (name.kind === 'demonym' || mention.type === 'country');
    if (isCountry) joinFirst(byCountry, `${name.country}`, mention, clusters);
    const tokens = sentences[mention.sentence]?.tokens ?? [];
    const parts: string[] = [];
    const bag: string[] = [];
    for (let at = mention.first; at <= mention.last; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.start < name.start) continue;
      const word = fold(token.form);
      if (stopWords.has(word) || token.tag === 'DT') continue;
      if (root === 'person' && titles.has(word) && at < mention.last) continue;
      parts.push(word);
      bag.push(
        at === mention.token && parts.length === 1 && mention.first === mention.last
          ? word
          : (codes.get(token.start) ?? word),
      );
    }
    while (parts.length > 1 && companyEndings.has(parts.at(-1) ?? '') && root === 'organization') {
      parts.pop();
      bag.pop();
    }
    if (parts.length === 0 || name.kind === 'demonym') continue;
    const comma =
      root === 'place'
        ? placeBefore(tokens.slice(mention.first, mention.last + 1).map((token) => token.form))
        : undefined;
    joinFirst(byWords, `${root} ${parts.join(' ')}`, mention, clusters);
    if (comma !== undefined) joinFirst(byWords, `${root} ${fold(comma)}`, mention, clusters);
    if (root !== 'person' && bag.length > 1)
      joinFirst(byBag, `${root} ${[...bag].sort().join(' ')}`, mention, clusters);
    keys.push({ mention, root, parts });
  }
  joinInitials(keys, clusters);
  joinParts(keys, clusters);
}

function joinFirst(index: Map<string, Mention>, key: string, mention: Mention, clusters: Clusters): void {
  const first = index.get(key);
  if (first === undefined) index.set(key, mention);
  else clusters.join(first, mention);
}

/** `Irving` of `Irving, Texas`. */
function placeBefore(forms: readonly string[]): string | undefined {
  const comma = forms.indexOf(',');
  return comma > 0 ? forms.slice(0, comma).join(' ') : undefined;
}

/** Country codes of names and demonyms, by where they start: what stands inside other names. */
function countryCodes(named: readonly Mention[]): ReadonlyMap<number, string> {
  const codes = new Map<number, string>();
  for (const { named: name } of named) {
    if (name?.country !== undefined && (name.kind === 'demonym' || name.type === 'country'))
      codes.set(name.start, `country ${name.country}`);
  }
  return codes;
}

/** `HRW` after `Human Rights Watch`, `UN` or `U.N.` for `United Nations`: initials of exactly one longer name. */
function joinInitials(keys: readonly Key[], clusters: Clusters): void {
  const long = new Map<string, Key[]>();
  for (const key of keys) {
    if (key.parts.length < 2 || key.root === 'person') continue;
    const initials = key.parts.map((part) => part[0] ?? '').join('');
    long.set(initials, [...(long.get(initials) ?? []), key]);
  }
  for (const key of keys) {
    const form = key.mention.named?.name ?? '';
    const letters = form.replaceAll('.', '');
    if (
      key.parts.length !== 1 ||
      letters.length < 2 ||
      letters.length > 8 ||
      letters !== letters.toUpperCase()
    )
      continue;
    const found = (long.get(letters.toLowerCase()) ?? []).filter((one) => one.root === key.root);
    const distinct = new Set(found.map((one) => clusters.of(one.mention)));
    if (distinct.size === 1 && found[0]) clusters.join(found[0].mention, key.mention);
  }
}

/** Most full names with one part in common that are weighed against each other. */
const mostRivals = 40;

/** `Obama` for `Barack Obama`; `Congress` for `Congress of Peru`, when there is one such name only. */
function joinParts(keys: readonly Key[], clusters: Clusters): void {
  const full = new Map<string, Key[]>();
  for (const key of keys) {
    if (key.parts.length < 2) continue;
    for (const part of new Set(key.parts)) {
      const index = `${key.root} ${part}`;
      const list = full.get(index);
      if (list === undefined) full.set(index, [key]);
      else if (list.length < mostRivals) list.push(key);
    }
  }
  const people = keys.filter((key) => key.root === 'person' && key.parts.length > 1).slice(0, mostRivals);
  for (const key of keys) {
    const [first = ''] = key.parts;
    const rivals = (full.get(`${key.root} ${first}`) ?? []).filter(
      (one) => one !== key && contains(one, key),
    );
    const misspelt = key.root === 'person' && rivals.length === 0 ? misspeltPerson(people, key) : undefined;
    if (misspelt !== undefined) {
      clusters.join(misspelt.mention, key.mention);
      continue;
    }
    const best = key.root === 'person' ? bestPerson(rivals, key) : onlyBody(rivals, key, clusters);
    if (best !== undefined) clusters.join(best.mention, key.mention);
  }
}

/** `Kristen Wilkins` for `Kristin Wilkins`, `Mauer` for `K.C. Maurer`: one letter apart, in a name long enough to tell. */
function misspeltPerson(people: readonly Key[], key: Key): Key | undefined {
  const last = key.parts.at(-1) ?? '';
  return people.find((one) => {
    if (one === key) return false;
    const other = one.parts.at(-1) ?? '';
    if (key.parts.length === 1)
      return last.length > 4 && last !== other && isOneEditAway(last, other) && last[0] === other[0];
    const [given = '', otherGiven = ''] = [key.parts[0], one.parts[0]];
    return last === other && given !== otherGiven && given.length > 4 && isOneEditAway(given, otherGiven);
  });
}

const contains = (long: Key, short: Key): boolean =>
  long.parts.length > short.parts.length && short.parts.every((part) => long.parts.includes(part));

const endsWith = (parts: readonly string[], ending: readonly string[]): boolean =>
  parts.slice(-ending.length).join(' ') === ending.join(' ');

/** The person whose surname it is, before one whose given name it is; the one met first, when there are two. */
function bestPerson(rivals: readonly Key[], key: Key): Key | undefined {
  const last = key.parts.at(-1);
  const surnames = rivals.filter((one) => one.parts.at(-1) === last);
  if (key.parts.length > 1)
    return rivals.find((one) => one.parts[0] === key.parts[0] || endsWith(one.parts, key.parts));
  return surnames[0] ?? rivals.find((one) => one.parts[0] === key.parts[0]);
}

/** A body's short name keeps the noun that says what it is, and no other body may have it. */
function onlyBody(rivals: readonly Key[], key: Key, clusters: Clusters): Key | undefined {
  if (key.root === 'place' || key.root === 'product') return undefined;
  const sameHead = rivals.filter((one) => headPart(one) === headPart(key));
  const distinct = new Set(sameHead.map((one) => clusters.of(one.mention)));
  return distinct.size === 1 ? sameHead[0] : undefined;
}

/** The noun of a body's name: the word before `of`, else the last. */
function headPart({ mention, parts }: Key): string {
  const words = (mention.named?.name ?? '').split(/\s+/u);
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'in');
  return of > 0 ? fold(words[of - 1] ?? '') : (parts.at(-1) ?? '');
}
