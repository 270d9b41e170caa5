import type { Database } from '../db/database.ts';
import { fold } from '../domain/fold.ts';
import { entityTypes } from '../ontology/entity-types.ts';
import { findEntityType, isA } from '../ontology/ontology.ts';
import { findEntities } from '../queries/entities.ts';
import { firstPage } from '../queries/page.ts';
import { search } from '../queries/search.ts';
import { findProperty, propertiesOf, propertyName } from './properties.ts';

/** Suggestions at once; `cursor` skips those that were seen. */
const most = 10;
/** How far a list of suggestions can be gone through. */
const mostSkipped = 190;

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly notable?: readonly { readonly id: string; readonly name: string }[];
}

/** What a name can be matched to: documents are told apart by their addresses, and are not compared. */
export const matchedTypes = entityTypes.filter(({ id }) => !isA(id, 'document'));

function begin(prefix: string, cursor: number, all: readonly Suggestion[]): Suggestion[] {
  const wanted = fold(prefix.trim());
  const found = all.filter(({ id, name }) => id.startsWith(prefix.trim()) || fold(name).includes(wanted));
  // What begins so comes before what has it within.
  const begins = ({ name }: Suggestion): number => (fold(name).startsWith(wanted) ? 0 : 1);
  return found.sort((one, other) => begins(one) - begins(other)).slice(cursor, cursor + most);
}

export const suggestTypes = (prefix: string, cursor: number): Suggestion[] =>
  begin(
    prefix,
    cursor,
    matchedTypes.map(({ id, name, parent }) => {
      const above = parent === null ? undefined : findEntityType(parent)?.name;
      return { id, name, ...(above === undefined ? {} : { description: above }) };
    }),
  );

export const suggestProperties = (prefix: string, cursor: number): Suggestion[] =>
  begin(prefix, cursor, propertiesOf(null));

/** Entities by the beginning of one of their names, or by their id. */
export async function suggestEntities(
  database: Database,
  prefix: string,
  cursor: number,
): Promise<Suggestion[]> {
  const text = prefix.trim();
  const skipped = Math.min(cursor, mostSkipped);
  const asked = { query: text, in: ['NAMES'] as const, types: null, mode: 'TYPE_AHEAD' as const };
  const [{ hits }, byId] = await Promise.all([
    search(database, asked, firstPage(skipped + most)),
    findEntities(database, text === '' ? [] : [text]),
  ]);
  const own = byId.get(text);
  const ids = [
    ...(own === undefined ? [] : [own.id]),
    ...hits.flatMap((hit) => ((hit as unknown) instanceof Error ? [] : [hit.entityId])),
  ];
  const wanted = [...new Set(ids)].slice(skipped, skipped + most);
  const entities = await findEntities(database, wanted);
  return wanted.flatMap((id) => {
    const entity = entities.get(id);
    if (entity === undefined || (entity as unknown) instanceof Error) return [];
    const type = { id: entity.type, name: findEntityType(entity.type)?.name ?? entity.type };
    return { id: entity.id, name: entity.name, description: type.name, notable: [type] };
  });
}

/** What a type or a property is, for a flyout; null when there is none of that id. */
export function describe(kind: 'type' | 'property', id: string): { name: string; text: string } | null {
  if (kind === 'type') {
    const type = findEntityType(id);
    return type === undefined
      ? null
      : { name: type.name, text: `A type of entities; follows ${type.follows}.` };
  }
  const property = findProperty(id);
  if (property === null) return null;
  const text =
    property.kind === 'said'
      ? 'What claims say, each with who says it.'
      : 'What is recorded of the entity in this graph.';
  return { name: propertyName(property), text };
}
