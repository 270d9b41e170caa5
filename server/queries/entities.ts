import type { Database, Row } from '../db/database.ts';
import { asksOnly, type Filter } from '../domain/filter.ts';
import type { EntityNameRecord, EntityRecord } from '../domain/records.ts';
import { findPredicate, namingPredicates, relationshipType } from '../ontology/ontology.ts';
import { type Anchor, entityAnchor } from './anchors.ts';
import { checkKnown, filterParameters } from './filter-parameters.ts';
import { findLed } from './identity.ts';
import { ceilings, listWithin, within } from './limits.ts';
import { makePage, nodesById, type Page, type PageArguments, readNode, rowsToRead, textKey } from './page.ts';
import { partly } from './partly.ts';
import { flag, listed, number, numberOrNull, text, textOrNull, texts } from './rows.ts';

/** What the part `entity-list` lists. */
export const entityParts = [
  'id',
  'type',
  'name',
  'nameTexts',
  'nameLanguages',
  'identifierSchemes',
  'identifierValues',
  'note',
  'invented',
  'degree',
] as const;

/** What the part `named-entity-list` lists: an entity that is only to be named. */
export const namedEntityParts = ['id', 'type', 'name'] as const;

/** An entity of which no more than that was read. */
const withoutDetails = partly<EntityRecord>('entity')(
  'recordedNames',
  'identifiers',
  'note',
  'invented',
  'degree',
);

/** An entity of which only its `namedEntityParts` were read. */
export const toNamedEntity = (row: Row): EntityRecord =>
  withoutDetails({ kind: 'entity', id: text(row, 'id'), type: text(row, 'type'), name: text(row, 'name') });

/** An entity from its columns. */
export function toEntity(row: Row): EntityRecord {
  const languages = texts(row, 'nameLanguages');
  const values = texts(row, 'identifierValues');
  return {
    kind: 'entity',
    id: text(row, 'id'),
    type: text(row, 'type'),
    name: text(row, 'name'),
    recordedNames: texts(row, 'nameTexts').map((name, at) => ({
      text: name,
      language: languages[at] || null,
    })),
    identifiers: texts(row, 'identifierSchemes').map((scheme, at) => ({ scheme, value: values[at] ?? '' })),
    note: textOrNull(row, 'note'),
    invented: flag(row, 'invented'),
    degree: numberOrNull(row, 'degree'),
  };
}

/** The entities that exist among these ids, by id; by an id that another entity stands for, that one. */
export async function findEntities(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, EntityRecord>> {
  return findLed(database, ids, async (some) =>
    nodesById(await database.read('entities-by-id', { ids: some }), toEntity),
  );
}

export type EntityOrder = 'NAME' | 'DEGREE';
const keyOf = { NAME: 'nameKey', DEGREE: 'degreeKey' } as const;

/** Entities that have a link, or a chain of two, to one of these. */
export interface LinkedTo {
  readonly ids: readonly string[];
  /** Predicates of each link; null = any. */
  readonly predicates: readonly string[] | null;
  readonly hops: number;
}

function linkedAnchor({ ids, predicates, hops }: LinkedTo): Anchor {
  within('linkedTo.hops', hops, 1, 2);
  checkKnown('linkedTo.predicates', predicates, findPredicate);
  return {
    blanks: { anchor: hops === 1 ? 'entities-linked' : 'entities-linked-twice' },
    anchored: listWithin('linkedTo.ids', ids, ceilings.filterValues),
    more: { linkTypes: (predicates ?? []).map(relationshipType) },
  };
}

/** A page of the entities that pass the filter. */
export async function listEntities(
  database: Database,
  filter: Filter,
  linkedTo: LinkedTo | null,
  order: EntityOrder,
  page: PageArguments,
): Promise<Page<EntityRecord>> {
  const scope = ['entities', order, filter, linkedTo];
  const after = textKey(scope, page);
  const parameters = await filterParameters(database, filter);
  const { blanks, anchored, more } = linkedTo
    ? linkedAnchor(linkedTo)
    : await entityAnchor(database, filter, parameters);
  const given = {
    ...parameters,
    ...more,
    anchored,
    typesSuffice: filter.minOrigins === null && filter.minTellers === null,
  };
  // Being mentioned in a document is no claim: it counts, and nothing else is looked at, while no more is asked for.
  const found = asksOnly(filter, linkedTo ? ['types'] : ['types', 'documents']);
  const looks = found && parameters.looks !== 'nothing' ? 'types' : parameters.looks;
  const rows = await database.read(
    'list-entities',
    { ...given, after, limit: rowsToRead(page) },
    { ...blanks, key: keyOf[order], way: page.way, looks },
  );
  return makePage(
    rows.map((row) => ({
      node: readNode(() => toEntity(listed(row, 'entity', entityParts))),
      keys: [text(row, 'cursor')],
    })),
    page,
    scope,
    async () => {
      const [count] = await database.read('count-entities', given, { ...blanks, looks });
      return count ? number(count, 'count') : 0;
    },
  );
}

/** The names that speakers give to each of these entities, in claims that pass the filter. */
export async function listGivenNames(
  database: Database,
  ids: readonly string[],
  filter: Filter,
): Promise<Map<string, EntityNameRecord[]>> {
  const parameters = await filterParameters(database, filter);
  const { looks } = parameters;
  const rows = await database.read(
    'list-given-names',
    { ids, naming: namingPredicates, ...parameters },
    { looks },
  );
  const names = new Map<string, EntityNameRecord[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    names.get(text(row, 'entityId'))?.push({
      text: text(row, 'text'),
      language: textOrNull(row, 'language'),
      kind: 'GIVEN',
      speakerId: text(row, 'speakerId'),
      claimId: text(row, 'claimId'),
    });
  }
  return names;
}
