import { isA } from '../../../ontology/ontology.ts';
import { verdicts } from '../reference/reference-words.ts';
import type { FoundName } from './found-name.ts';
import { covers, overlaps } from './found-name.ts';
import { gazetteerLists } from './gazetteers.ts';
import { findKnownPhrases, type KnownPhrase } from './known-phrases.ts';
import type { NameModel } from './name-model.ts';
import { findPatterns } from './name-patterns.ts';
import { refineType } from './refine-type.ts';
import { type TaggedName, tagNames } from './tag-names.ts';
import type { WordRole } from './word-roles.ts';
import type { NameResources, WordSigns } from './word-signs.ts';

const countryBit = 1 << gazetteerLists.indexOf('country');
const demonymBit = 1 << gazetteerLists.indexOf('demonym');
const personBits = (1 << gazetteerLists.indexOf('given-name')) | (1 << gazetteerLists.indexOf('surname'));

export interface NamedSentence {
  /** In order of their beginnings, outer ones before those inside them. */
  readonly names: FoundName[];
  readonly left: readonly { readonly name: FoundName; readonly reason: string }[];
}

/** All names of one sentence: what the model, the lists and the patterns find, the outermost with the places and demonyms inside it. */
export function nameSentence(
  forms: readonly string[],
  signs: readonly WordSigns[],
  roles: readonly WordRole[],
  model: NameModel,
  resources: NameResources,
): NamedSentence {
  const phrases = findKnownPhrases(signs, resources.gazetteers);
  const left: { name: FoundName; reason: string }[] = [];
  const tagged: FoundName[] = [];
  for (const name of tagNames(forms, signs, roles, model, resources)) {
    const made = fromModel(name, forms, signs, phrases, resources);
    if (made.type === 'other') left.push({ name: made, reason: 'A name of no type that is told apart' });
    else if (isVerdict(made, forms))
      left.push({ name: made, reason: 'What an event is judged to be is no name of it' });
    else tagged.push(made);
  }
  const places = placesKnown(phrases, resources, tagged, left);
  const geographic = [...tagged.filter((name) => isPlace(name)), ...places];
  const found = findPatterns({
    forms,
    signs,
    placeEndingAt: new Map(geographic.map((name) => [name.last, name])),
    placeBeginningAt: new Map(geographic.map((name) => [name.first, name])),
  });
  return { names: settle(tagged, places, found, left), left };
}

/** `the Lima massacre`, written small: somebody calls an event so. With a capital it is what the event is called by all. */
const isVerdict = ({ type, last }: FoundName, forms: readonly string[]): boolean =>
  isA(type, 'event') && verdicts.has(forms[last] ?? '');

const isPlace = (name: FoundName): boolean =>
  ['place', 'country', 'city', 'region', 'territory'].includes(name.type);

function fromModel(
  name: TaggedName,
  forms: readonly string[],
  signs: readonly WordSigns[],
  phrases: readonly KnownPhrase[],
  resources: NameResources,
): FoundName {
  const known = phrases.find((phrase) => phrase.first === name.first && phrase.last === name.last);
  const words = forms.slice(name.first, name.last + 1);
  if (name.kind === 'other') {
    const refined = documentType(words);
    return { first: name.first, last: name.last, kind: 'name', certainty: name.certainty, ...refined };
  }
  const refined = refineType(signs.slice(name.first, name.last + 1), words, name.kind, known?.lists ?? 0);
  const country =
    refined.type === 'country' && known !== undefined
      ? resources.gazetteers.countryOf(known.hash)
      : undefined;
  return {
    first: name.first,
    last: name.last,
    kind: 'name',
    ...refined,
    ...(country === undefined ? {} : { country }),
    certainty: name.certainty,
  };
}

/** Laws, resolutions and the like, which the model has as names of another kind. */
function documentType(words: readonly string[]): { type: string; reason: string } {
  const refined = words.length < 2 ? undefined : documentOf(words);
  return refined === undefined ? { type: 'other', reason: 'model' } : { type: refined, reason: 'head word' };
}

function documentOf(words: readonly string[]): string | undefined {
  for (const word of [words.at(-1), words[0]]) {
    switch (word) {
      case 'Act':
      case 'Bill':
      case 'Law':
      case 'Code':
      case 'Constitution':
      case 'Amendment':
        return 'law';
      case 'Resolution':
        return 'resolution';
      case 'Declaration':
      case 'Charter':
      case 'Convention':
      case 'Protocol':
      case 'Manifesto':
        return 'document';
      case 'Report':
        return 'report';
      case 'Treaty':
      case 'Agreement':
      case 'Accord':
      case 'Accords':
      case 'Pact':
        return 'agreement';
    }
  }
  return undefined;
}

/** Countries and demonyms of the lists, but where the model sees a person's name (`English`, `Jordan`). */
function placesKnown(
  phrases: readonly KnownPhrase[],
  { gazetteers }: NameResources,
  tagged: readonly FoundName[],
  left: { name: FoundName; reason: string }[],
): FoundName[] {
  const places: FoundName[] = [];
  let end = -1;
  for (const { first, last, lists, hash } of phrases) {
    if ((lists & (countryBit | demonymBit)) === 0 || first <= end) continue;
    const demonym = (lists & demonymBit) !== 0 && (lists & countryBit) === 0;
    const country = gazetteers.countryOf(hash);
    const place: FoundName = {
      first,
      last,
      kind: demonym ? 'demonym' : 'name',
      type: demonym && country === undefined ? 'group' : 'country',
      ...(country === undefined ? {} : { country }),
      certainty: demonym ? 0.95 : 0.97,
      reason: demonym ? 'gazetteer demonyms' : 'gazetteer countries',
    };
    const alsoName = (lists & personBits) !== 0;
    const person = tagged.find(
      (name) =>
        name.type === 'person' &&
        overlaps(name, place) &&
        (name.last > name.first || (alsoName && name.certainty > 0.8)),
    );
    if (person === undefined) {
      places.push(place);
      end = last;
    } else left.push({ name: place, reason: 'Part of the name of a person' });
  }
  return places;
}

/** Types of names in which a country is nothing of its own: `American Express`, `The Irish Times`. */
const closed: ReadonlySet<string> = new Set(['person', 'company', 'media-outlet']);

function settle(
  tagged: readonly FoundName[],
  places: readonly FoundName[],
  patterns: readonly FoundName[],
  left: { name: FoundName; reason: string }[],
): FoundName[] {
  const taken: FoundName[] = [];
  const byWidth = [...patterns].sort((one, other) => other.last - other.first - (one.last - one.first));
  for (const name of byWidth) {
    const holder = tagged.find(
      (one) => covers(one, name) && one.last - one.first > name.last - name.first && one.type !== 'person',
    );
    if (holder !== undefined && !isPlace(holder)) continue;
    if (!taken.some((one) => overlaps(one, name))) taken.push(refined(name, tagged));
  }
  for (const name of tagged) {
    const over = taken.find((one) => overlaps(one, name));
    if (over === undefined) taken.push(name);
    else if (covers(over, name) && over.last - over.first > name.last - name.first && isPlace(name))
      taken.push(name);
    else if (over.first !== name.first || over.last !== name.last)
      left.push({ name, reason: `Inside or across a name found by ${over.reason}` });
  }
  for (const place of places) {
    const same = taken.findIndex((one) => one.first === place.first && one.last === place.last);
    if (same >= 0) {
      if (isPlace(taken[same] ?? place) || place.kind === 'demonym') taken[same] = place;
      continue;
    }
    const holders = taken.filter((one) => overlaps(one, place));
    if (holders.every((one) => covers(one, place) && !closed.has(one.type))) taken.push(place);
    else left.push({ name: place, reason: 'Part of a name that says nothing of the country' });
  }
  return taken.sort((one, other) => one.first - other.first || other.last - one.last);
}

/** A pattern's type may be less than the model's (`place` of `city`), but what both find is surer. */
function refined(name: FoundName, tagged: readonly FoundName[]): FoundName {
  const same = tagged.find((one) => one.first === name.first && one.last === name.last);
  return same === undefined ? name : { ...name, certainty: Math.max(name.certainty, same.certainty) };
}
