import type { Database, Row } from '../db/database.ts';
import { dayInterval, farDay } from '../domain/edtf-interval.ts';
import type { Gazetteer } from '../identity/gazetteer.ts';
import type { Thing, ThingDate } from '../identity/thing.ts';
import { datingPredicates, locatingPredicates, relationshipType } from '../ontology/ontology.ts';
import type { Dated } from '../ontology/predicates.ts';
import { text, texts } from './rows.ts';

/** Neighbours that are looked at: those with most origins. */
const mostNeighbours = 30;

/** What each dating predicate says of which end, by its relationship type or its id. */
const momentOf = new Map(
  datingPredicates.flatMap(({ id, dates }) => (dates === null ? [] : [[id, dates.moment] as const])),
);

/** Dates that EDTF cannot read, or that are open on both sides, tell nothing. */
function readDates(row: Row): ThingDate[] {
  const [froms, tos] = [texts(row, 'dateFroms'), texts(row, 'dateTos')];
  return texts(row, 'datePredicates').flatMap((predicate, at) => {
    const moment = momentOf.get(predicate.toLowerCase().replaceAll('_', '-'));
    const { fromDay } = dayInterval(froms[at] ?? '');
    const { toDay } = dayInterval(tos[at] ?? '');
    if (moment === undefined || (fromDay === null && toDay === null)) return [];
    return [{ moment, days: [fromDay ?? -farDay, toDay ?? farDay] }];
  });
}

/** Relationship types of predicates that date this end of their links. */
const datingAt = (end: Dated['end']): string[] =>
  datingPredicates
    .filter(({ dates, objects }) => dates?.end === end && objects !== null)
    .map(({ id }) => relationshipType(id));
/** Ids of predicates that have the date itself as object. */
const datingByValue: readonly string[] = datingPredicates
  .filter(({ objects }) => objects === null)
  .map(({ id }) => id);

function toThing(row: Row, gazetteer: Gazetteer): Thing {
  const values = texts(row, 'identifierValues');
  const degrees = texts(row, 'neighbourDegrees');
  const codes = texts(row, 'placeCodes');
  const countries = texts(row, 'placeNames').flatMap((name, at) => {
    const code = codes[at]?.toLowerCase();
    if (code) return [code];
    const known = gazetteer.called(name).find(({ type }) => type === 'country')?.country;
    return known ? [known] : [];
  });
  return {
    id: text(row, 'id'),
    type: text(row, 'type'),
    // Names by which somebody labels a thing are left out: they say what is thought of it, not what it is called.
    names: [text(row, 'name'), ...texts(row, 'nameTexts')],
    countries: [...new Set(countries)],
    identifiers: texts(row, 'identifierSchemes').map((scheme, at) => ({ scheme, value: values[at] ?? '' })),
    neighbours: texts(row, 'neighbourIds').map((id, at) => ({ id, degree: Number(degrees[at] ?? 0) })),
    dates: readDates(row),
  };
}

/** What is known of these entities that tells whether they are one with others; documents are left out. In no order. */
export async function listThings(
  database: Database,
  ids: readonly string[],
  gazetteer: Gazetteer,
): Promise<Thing[]> {
  const locating = locatingPredicates.map(({ id }) => relationshipType(id));
  const rows = await database.read('things-by-id', {
    ids,
    most: mostNeighbours,
    locating,
    datingOut: datingAt('subject'),
    datingIn: datingAt('object'),
    datingByValue,
  });
  return rows.map((row) => toThing(row, gazetteer));
}
