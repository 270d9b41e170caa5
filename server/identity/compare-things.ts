import { fits, rootOf } from '../ontology/ontology.ts';
import { compareDates, type DatesOfThing, datesOfThing } from './compare-dates.ts';
import { type NameLikeness, nearestNames } from './compare-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type NameForm, nameForm } from './name-form.ts';
import { sayOtherCountries } from './named-countries.ts';
import type { Thing } from './thing.ts';

/** A thing made ready to be compared with many others. */
export interface PreparedThing {
  readonly thing: Thing;
  readonly forms: readonly NameForm[];
  /** Ids of what the gazetteer calls so, of kinds that its own could be. */
  readonly known: readonly string[];
  readonly identifiers: ReadonlyMap<string, string>;
  readonly neighbours: ReadonlyMap<string, number>;
  readonly dates: DatesOfThing;
}

/** What two things have for and against being one. */
export interface Comparison {
  readonly names: NameLikeness;
  readonly type: 'same' | 'fits' | 'root' | 'other';
  /** Countries that both are of; whether both are of some, and of none together. */
  readonly sharedCountries: readonly string[];
  readonly otherCountries: boolean;
  /** Both are bodies whose names say different countries in the same place: two things, whatever surrounds them. */
  readonly otherBody: boolean;
  readonly sharedNeighbours: readonly string[];
  /** 0 to 1: how much the shared neighbours say; those with few links say more. */
  readonly company: number;
  readonly otherCompany: boolean;
  readonly days: 'overlap' | 'apart' | null;
  /** Schemes by which both have an id: the same, and another. */
  readonly sameIds: readonly string[];
  readonly otherIds: readonly string[];
  /** What the gazetteer knows by both names; whether it knows both, as different things. */
  readonly sameKnown: readonly string[];
  readonly otherKnown: boolean;
}

/** Names of one thing that are compared: the preferred one and the next. */
const mostNames = 6;

export function prepareThing(thing: Thing, gazetteer: Gazetteer): PreparedThing {
  const forms = new Map<string, NameForm>();
  for (const name of thing.names) {
    const form = nameForm(name, gazetteer);
    if (form.compact !== '' && !forms.has(form.compact)) forms.set(form.compact, form);
    if (forms.size >= mostNames) break;
  }
  const known = thing.names
    .slice(0, mostNames)
    .flatMap((name) => gazetteer.called(name))
    .filter(({ type }) => fits(type, thing.type) || rootOf(type) === rootOf(thing.type))
    .map(({ id }) => id);
  return {
    thing,
    forms: [...forms.values()],
    known: [...new Set(known)],
    identifiers: new Map(thing.identifiers.map(({ scheme, value }) => [scheme, value])),
    dates: datesOfThing(thing.dates),
    neighbours: new Map(thing.neighbours.map(({ id, degree }) => [id, degree])),
  };
}

function compareTypes(one: string, other: string): Comparison['type'] {
  if (one === other) return 'same';
  if (fits(one, other)) return 'fits';
  return rootOf(one) === rootOf(other) ? 'root' : 'other';
}

/** Of persons and places a country in the name says nothing of the kind: Jordan Smith, Mexico City. */
const isBody = ({ type }: Thing): boolean => rootOf(type) === 'organization';

/** Compares two things; null when one of them has no name to compare. */
export function compareThings(one: PreparedThing, other: PreparedThing): Comparison | null {
  const names = nearestNames(one.forms, other.forms, one.thing.countries, other.thing.countries);
  if (names === null) return null;
  const [mine, theirs] = [one.thing, other.thing];
  const sharedCountries = mine.countries.filter((country) => theirs.countries.includes(country));
  const sharedNeighbours = [...one.neighbours.keys()].filter((id) => other.neighbours.has(id));
  const said = sharedNeighbours
    .map((id) => 1 / Math.log2(2 + (one.neighbours.get(id) ?? 0)))
    .reduce((all, share) => all + share, 0);
  const sameIds: string[] = [];
  const otherIds: string[] = [];
  for (const [scheme, value] of one.identifiers) {
    const there = other.identifiers.get(scheme);
    if (there !== undefined) (there === value ? sameIds : otherIds).push(scheme);
  }
  const sameKnown = one.known.filter((id) => other.known.includes(id));
  return {
    names,
    type: compareTypes(mine.type, theirs.type),
    sharedCountries,
    otherCountries: sharedCountries.length === 0 && mine.countries.length > 0 && theirs.countries.length > 0,
    otherBody: isBody(mine) && isBody(theirs) && sayOtherCountries(one.forms, other.forms),
    sharedNeighbours,
    company: 1 - Math.exp(-2 * said),
    otherCompany: sharedNeighbours.length === 0 && one.neighbours.size > 1 && other.neighbours.size > 1,
    days: compareDates(one.dates, other.dates),
    sameIds,
    otherIds,
    sameKnown,
    otherKnown: sameKnown.length === 0 && one.known.length > 0 && other.known.length > 0,
  };
}
