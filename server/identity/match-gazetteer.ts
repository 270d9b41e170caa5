import { fits, rootOf } from '../ontology/ontology.ts';
import { compareThings, prepareThing } from './compare-things.ts';
import { type Gazetteer, type GazetteerEntry, keyOf } from './gazetteer.ts';
import { type Reason, reasonsOf } from './reasons.ts';
import { scoreOf } from './score.ts';
import type { Thing } from './thing.ts';

/** An entry of the gazetteer that something could be. */
export interface GazetteerMatch {
  readonly entry: GazetteerEntry;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Names that are looked up: as many as are compared. */
const mostNames = 6;

/** An entry as a thing to compare with: the names by which it was found come first, of which it may have a hundred. */
function toThing(
  { id, type, country, names, identifiers }: GazetteerEntry,
  keys: ReadonlySet<string>,
): Thing {
  const found = names.filter((name) => keys.has(keyOf(name)));
  return {
    id,
    type,
    names: [...found.slice(0, mostNames - 1), ...names.slice(0, 1)],
    // A country is not in itself.
    countries: country === null || type === 'country' ? [] : [country],
    identifiers,
    neighbours: [],
    dates: [],
  };
}

/**
 * What the gazetteer knows by the names of a thing, the likeliest first. `type` null takes only the kind of each entry as given: then a name is no more than a
 * name.
 */
export function matchGazetteer(
  thing: Omit<Thing, 'type'> & { readonly type: string | null },
  gazetteer: Gazetteer,
): GazetteerMatch[] {
  const names = thing.names.slice(0, mostNames);
  const keys = new Set(names.map(keyOf));
  const entries = new Set(names.flatMap((name) => gazetteer.called(name)));
  const matches = [...entries].flatMap((entry): GazetteerMatch[] => {
    const type = thing.type ?? rootOf(entry.type);
    if (!fits(type, entry.type)) return [];
    const comparison = compareThings(
      prepareThing({ ...thing, type }, gazetteer),
      prepareThing(toThing(entry, keys), gazetteer),
    );
    if (comparison === null) return [];
    return [{ entry, score: scoreOf(comparison, entry.type), reasons: reasonsOf(comparison, entry.type) }];
  });
  return matches.sort(
    (one, other) =>
      other.score - one.score ||
      other.entry.weight - one.entry.weight ||
      (one.entry.id < other.entry.id ? -1 : 1),
  );
}
