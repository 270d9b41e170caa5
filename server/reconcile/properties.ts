import { allowsType, findEntityType, findPredicate } from '../ontology/ontology.ts';
import { type PredicateRow, predicates } from '../ontology/predicates.ts';

/**
 * What the reconciliation service calls a property: a predicate read from its subject (`adopted`) or from its object (`^adopted`), an id elsewhere
 * (`identifier:wikidata`), or the recorded names.
 */
export type Property =
  | { readonly kind: 'said'; readonly predicate: PredicateRow; readonly isInverse: boolean }
  | { readonly kind: 'identifier'; readonly scheme: string }
  | { readonly kind: 'names' };

export interface ListedProperty {
  readonly id: string;
  readonly name: string;
}

/** Schemes of the shipped gazetteer: others work too, but are not proposed. */
const schemes: Readonly<Record<string, string>> = {
  wikidata: 'id in Wikidata',
  geonames: 'id in GeoNames',
  'iso-3166-1': 'code in ISO 3166-1',
  'iso-3166-2': 'code in ISO 3166-2',
};
const namesName = 'other recorded names';
const identifierStart = 'identifier:';

/** What a claim may say of an entity: an act is no claim, and what somebody calls it is not a property of it. */
const claimed = predicates.filter(({ kind }) => kind === 'content');

export function findProperty(id: string): Property | null {
  if (id === 'names') return { kind: 'names' };
  if (id.startsWith(identifierStart) && id.length > identifierStart.length)
    return { kind: 'identifier', scheme: id.slice(identifierStart.length) };
  const isInverse = id.startsWith('^');
  const predicate = findPredicate(isInverse ? id.slice(1) : id);
  if (predicate?.kind !== 'content' || (isInverse && predicate.objects === null)) return null;
  return { kind: 'said', predicate, isInverse };
}

export function propertyName(property: Property): string {
  if (property.kind === 'names') return namesName;
  if (property.kind === 'identifier') return schemes[property.scheme] ?? `id in ${property.scheme}`;
  return property.isInverse ? property.predicate.inverse : property.predicate.label;
}

const recorded: readonly ListedProperty[] = [
  { id: 'names', name: namesName },
  ...Object.entries(schemes).map(([scheme, name]) => ({ id: `${identifierStart}${scheme}`, name })),
];

/** Properties that an entity of this type can have; of any entity when the type is null or unknown. */
export function propertiesOf(type: string | null): ListedProperty[] {
  const known = type !== null && findEntityType(type) !== undefined ? type : null;
  const allows = (types: readonly string[]): boolean => known === null || allowsType(types, known);
  const out = claimed.filter(({ subjects }) => allows(subjects));
  const into = claimed.filter(({ objects }) => objects !== null && allows(objects));
  return [
    ...recorded,
    ...out.map(({ id, label }) => ({ id, name: label })),
    ...into.map(({ id, inverse }) => ({ id: `^${id}`, name: inverse })),
  ];
}
