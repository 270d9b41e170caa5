import { type EntityTypeRow, entityTypes } from './entity-types.ts';
import { type PredicateRow, predicates } from './predicates.ts';

const typeById = new Map(entityTypes.map((type) => [type.id, type]));
const predicateById = new Map(predicates.map((predicate) => [predicate.id, predicate]));

export const findEntityType = (id: string): EntityTypeRow | undefined => typeById.get(id);
export const findPredicate = (id: string): PredicateRow | undefined => predicateById.get(id);

/** The type and what stands above it, the root last: `legislature` → [legislature, government-body, organization]. */
export function typePath(id: string): EntityTypeRow[] {
  const path: EntityTypeRow[] = [];
  for (
    let type = typeById.get(id);
    type;
    type = type.parent === null ? undefined : typeById.get(type.parent)
  ) {
    path.push(type);
  }
  return path;
}

const standing = new Map<string, { readonly root: string; readonly above: ReadonlySet<string> }>();

/** Where a type stands, kept for the next time: this is asked of every phrase of a text. */
function placeOf(type: string) {
  let place = standing.get(type);
  if (place === undefined) {
    const path = typePath(type).map(({ id }) => id);
    place = { root: path.at(-1) ?? type, above: new Set(path) };
    standing.set(type, place);
  }
  return place;
}

/** Whether a type is `above` or stands below it. */
export const isA = (type: string, above: string): boolean => placeOf(type).above.has(above);

/** The root that a type stands under: `legislature` → `organization`. A type that the table does not know is its own root. */
export const rootOf = (type: string): string => placeOf(type).root;

/** Whether one of two types stands under the other, so that both can be said of one thing. */
export const fits = (one: string, other: string): boolean =>
  one === other || isA(one, other) || isA(other, one);

/** The narrower of two types that fit. */
export const narrower = (one: string, other: string): string =>
  placeOf(one).above.size >= placeOf(other).above.size ? one : other;

/** Every type that is one of `ids` or stands below one: what a filter on types selects. Unknown ids select nothing. */
export function withSubtypes(ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return entityTypes
    .filter((type) => typePath(type.id).some((above) => wanted.has(above.id)))
    .map((type) => type.id);
}

/** Whether an entity of type `type` may stand where `allowed` types are asked for (`[]` = any entity). */
export const allowsType = (allowed: readonly string[], type: string): boolean =>
  allowed.length === 0 || typePath(type).some((above) => allowed.includes(above.id));

/** The Neo4j relationship type of a predicate's links: `took-place-in` → `TOOK_PLACE_IN`. */
export const relationshipType = (predicateId: string): string =>
  predicateId.toUpperCase().replaceAll('-', '_');

/** Ids of the predicates by which a speaker gives the subject a name. */
export const namingPredicates: readonly string[] = predicates
  .filter((predicate) => predicate.kind === 'naming')
  .map((predicate) => predicate.id);

/** Predicates whose claims or speech acts give links between entities. */
export const linkPredicates: readonly PredicateRow[] = predicates.filter(
  (predicate) => predicate.objects !== null,
);

/** Predicates whose date says when one of their ends began, ended or was. */
export const datingPredicates: readonly PredicateRow[] = predicates.filter(
  (predicate) => predicate.dates !== null,
);

/** Predicates that say where their subject is. */
export const locatingPredicates: readonly PredicateRow[] = predicates.filter(
  (predicate) => predicate.locates,
);
