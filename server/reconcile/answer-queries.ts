import type { Database } from '../db/database.ts';
import { dayInterval, farDay } from '../domain/edtf-interval.ts';
import {
  type Comparison,
  compareThings,
  type PreparedThing,
  prepareThing,
} from '../identity/compare-things.ts';
import { type Gazetteer, loadGazetteer } from '../identity/gazetteer.ts';
import { reasonsOf } from '../identity/reasons.ts';
import { proposalThreshold, scoreOf } from '../identity/score.ts';
import type { Thing, ThingDate } from '../identity/thing.ts';
import { findEntityType, fits, isA, rootOf } from '../ontology/ontology.ts';
import { candidatesOfNames } from '../queries/candidates.ts';
import { listThings } from '../queries/things.ts';
import { findNearby } from './find-nearby.ts';
import type { GivenValue, ReconcileQuery } from './read-request.ts';

/** Below this nothing speaks for a candidate. */
const leastScore = 0.02;
/** A candidate is a match when the next is this much less likely, and not itself proposed. */
const nearRival = 0.15;
/** Entities read with one question. */
const slice = 500;

export interface ReconcileCandidate {
  readonly id: string;
  readonly name: string;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  /** 0 to 100: of a hundred pairs with such a comparison, how many are one thing. */
  readonly score: number;
  /** Only when it is proposed as the same, and nothing else is nearly as likely. */
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
}

/** Dates that EDTF cannot read say nothing: cells hold all kinds of things. */
function dateOf(words: string): ThingDate['days'] | null {
  try {
    const { fromDay, toDay } = dayInterval(words);
    return fromDay === null && toDay === null ? null : [fromDay ?? -farDay, toDay ?? farDay];
  } catch {
    return null;
  }
}

/** What a query says of the thing it means; `idsOf` gives the entities that a value could name. */
function toThing(
  { text, given }: ReconcileQuery,
  type: string,
  gazetteer: Gazetteer,
  idsOf: (value: GivenValue['values'][number]) => readonly string[],
  countryOf: (id: string) => string | null,
): Thing {
  const countries: string[] = [];
  const dates: ThingDate[] = [];
  const neighbours: string[] = [];
  const identifiers: { scheme: string; value: string }[] = [];
  const names = [text];
  for (const { property, values } of given)
    for (const value of values) {
      if (property.kind === 'identifier') identifiers.push({ scheme: property.scheme, value: value.text });
      else if (property.kind === 'names') names.push(value.text);
      else {
        const { predicate, isInverse } = property;
        neighbours.push(...idsOf(value));
        if (predicate.locates && !isInverse) {
          const known = gazetteer.called(value.text).find((entry) => entry.type === 'country')?.country;
          const country =
            known ??
            idsOf(value)
              .map(countryOf)
              .find((code) => code !== null);
          if (country) countries.push(country);
        }
        const days = predicate.dates?.end === 'subject' && !isInverse ? dateOf(value.text) : null;
        if (days !== null && predicate.dates !== null) dates.push({ moment: predicate.dates.moment, days });
      }
    }
  return {
    id: '',
    type,
    names,
    countries: [...new Set(countries)],
    identifiers,
    neighbours: [...new Set(neighbours)].map((id) => ({ id, degree: 1 })),
    dates,
  };
}

/** The asked type that the candidate can be; where none is asked for, only its kind is taken as given. */
const askedType = ({ types }: ReconcileQuery, type: string): string =>
  types.length === 0 ? rootOf(type) : (types.find((one) => fits(one, type)) ?? types[0] ?? type);

function passes({ types, strict }: ReconcileQuery, type: string): boolean {
  if (types.length === 0) return true;
  if (strict === 'all') return types.every((one) => isA(type, one));
  return types.some((one) => (strict === 'any' ? isA(type, one) : fits(one, type)));
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000;

const featuresOf = (comparison: Comparison, type: string): ReconcileCandidate['features'] => [
  { id: 'name_words', value: rounded(comparison.names.least) },
  { id: 'name_letters', value: rounded(comparison.names.letters) },
  { id: 'name_sound', value: rounded(comparison.names.sound) },
  { id: 'shared_neighbours', value: rounded(comparison.company) },
  ...reasonsOf(comparison, type).flatMap(({ kind }) =>
    kind === 'SHARED_NEIGHBOURS' ? [] : [{ id: kind.toLowerCase(), value: true }],
  ),
];

/** Whether nothing of the name is like it: a search finds an entity by a label that somebody gives it, which is not its name. */
const isUnlike = ({ names, sameKnown, sameIds }: Comparison): boolean =>
  names.most < 0.1 &&
  Math.max(names.letters, names.sound) < 0.5 &&
  !names.acronym &&
  sameKnown.length === 0 &&
  sameIds.length === 0;

function rank(
  query: ReconcileQuery,
  nearby: readonly PreparedThing[],
  prepare: (type: string) => PreparedThing,
): ReconcileCandidate[] {
  const scored = nearby.flatMap((candidate) => {
    const { id, type, names } = candidate.thing;
    if (!passes(query, type)) return [];
    const comparison = compareThings(candidate, prepare(askedType(query, type)));
    if (comparison === null) return [];
    const isNamed = id === query.text;
    // Whoever gives the id itself means it.
    const score = isNamed ? 1 : scoreOf(comparison, type);
    return score < leastScore || (isUnlike(comparison) && !isNamed)
      ? []
      : [{ id, type, name: names[0] ?? id, score, comparison }];
  });
  scored.sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
  const rival = scored[1]?.score ?? 0;
  return scored.slice(0, query.limit).map(({ id, type, name, score, comparison }, at) => ({
    id,
    name,
    type: [{ id: type, name: findEntityType(type)?.name ?? type }],
    score: Math.round(score * 1000) / 10,
    match: at === 0 && score >= proposalThreshold && rival < proposalThreshold && score - rival >= nearRival,
    features: featuresOf(comparison, type),
  }));
}

/** For each query the entities of the graph that it could mean, the likeliest first, compared as candidates for one thing are. */
export async function answerQueries(
  database: Database,
  queries: ReadonlyMap<string, ReconcileQuery>,
): Promise<Record<string, { result: ReconcileCandidate[] }>> {
  const gazetteer = loadGazetteer();
  const asked = [...queries.values()];
  const said = asked.flatMap(({ given }) => given.filter(({ property }) => property.kind === 'said'));
  const values = said.flatMap((one) => one.values);
  const [nearby, named] = await Promise.all([
    findNearby(database, asked, gazetteer),
    candidatesOfNames(database, [...new Set(values.map(({ text }) => text).filter((text) => text !== ''))]),
  ]);
  const ids = [...new Set([...nearby.flat(), ...values.flatMap(({ id }) => (id === null ? [] : [id]))])];
  const things = new Map<string, PreparedThing>();
  for (let at = 0; at < ids.length; at += slice)
    for (const thing of await listThings(database, ids.slice(at, at + slice), gazetteer))
      things.set(thing.id, prepareThing(thing, gazetteer));
  const idsOf = ({ id, text }: GivenValue['values'][number]): readonly string[] =>
    id === null ? (named.get(text) ?? []).map(({ endId }) => endId) : [id];
  const countryOf = (id: string): string | null =>
    things.get(id)?.forms.flatMap(({ countries }) => countries)[0] ?? null;
  return Object.fromEntries(
    [...queries].map(([key, query], at) => {
      const prepared = new Map<string, PreparedThing>();
      const prepare = (type: string): PreparedThing => {
        const made =
          prepared.get(type) ?? prepareThing(toThing(query, type, gazetteer, idsOf, countryOf), gazetteer);
        prepared.set(type, made);
        return made;
      };
      const found = (nearby[at] ?? []).flatMap((id) => things.get(id) ?? []);
      return [key, { result: rank(query, found, prepare) }];
    }),
  );
}
