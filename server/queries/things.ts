import type { Database, Row } from '../db/database.ts';
import type { Gazetteer } from '../identity/gazetteer.ts';
import type { Thing } from '../identity/thing.ts';
import { locatingPredicates, relationshipType } from '../ontology/ontology.ts';
import { text, texts } from './rows.ts';

/** Neighbours that are looked at: those with most origins. */
const mostNeighbours = 30;

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
    days: null,
  };
}

/** What is known of these entities that tells whether they are one with others; documents are left out. In no order. */
export async function listThings(
  database: Database,
  ids: readonly string[],
  gazetteer: Gazetteer,
): Promise<Thing[]> {
  const locating = locatingPredicates.map(({ id }) => relationshipType(id));
  const rows = await database.read('things-by-id', { ids, most: mostNeighbours, locating });
  return rows.map((row) => toThing(row, gazetteer));
}
