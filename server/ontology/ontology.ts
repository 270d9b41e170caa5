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

/** Predicates that say where their subject is. */
export const locatingPredicates: readonly PredicateRow[] = predicates.filter(
  (predicate) => predicate.locates,
);
