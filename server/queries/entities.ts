import type { Database, Row } from '../db/database.ts';
import type { Filter } from '../domain/filter.ts';
import type { EntityNameRecord, EntityRecord } from '../domain/records.ts';
import { namingPredicates } from '../ontology/ontology.ts';
import { filterParameters } from './filter-parameters.ts';
import { makePage, type Page, type PageArguments, pageSize, textKey } from './page.ts';
import { flag, number, text, textOrNull, texts } from './rows.ts';

function toEntity(row: Row): EntityRecord {
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
  };
}

/** The entities that exist among these ids, in no order. */
export async function findEntities(database: Database, ids: readonly string[]): Promise<EntityRecord[]> {
  return (await database.read('entities-by-id', { ids })).map(toEntity);
}

/** What decides which entities pass, beside the filter's own parameters. */
function entityParameters(filter: Filter): Record<string, unknown> {
  const parameters = filterParameters(filter);
  const { predicates, accordingTo, frontier, minOrigins, disputed, time, documents } = filter;
  const asksOfClaims = [predicates, accordingTo, frontier, minOrigins, disputed, time].some(
    (part) => part !== null,
  );
  return {
    ...parameters,
    unfiltered: !asksOfClaims && documents === null,
    // Being mentioned is no claim: it counts only while nothing but the document is asked for.
    mentionedIn: !asksOfClaims && documents !== null,
  };
}

export type EntityOrder = 'NAME' | 'DEGREE';

/** With documents in the filter, entities are found from those; without, by going through them in order. */
const statements = {
  all: { NAME: 'list-entities-by-name', DEGREE: 'list-entities-by-degree', count: 'count-entities' },
  ofDocuments: {
    NAME: 'list-entities-of-documents-by-name',
    DEGREE: 'list-entities-of-documents-by-degree',
    count: 'count-entities-of-documents',
  },
} as const;

/** A page of the ids of entities that pass the filter. */
export async function listEntityIds(
  database: Database,
  filter: Filter,
  order: EntityOrder,
  page: PageArguments,
): Promise<Page<string>> {
  const scope = ['entities', order, filter];
  const first = pageSize(page);
  const parameters = entityParameters(filter);
  const statement = statements[filter.documents === null ? 'all' : 'ofDocuments'];
  const rows = await database.read(statement[order], {
    ...parameters,
    after: textKey(scope, page),
    limit: first + 1,
  });
  return makePage(
    rows.map((row) => ({ node: text(row, 'id'), keys: [text(row, 'cursor')] })),
    first,
    scope,
    async () => {
      const [count] = await database.read(statement.count, parameters);
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
  const rows = await database.read('list-given-names', {
    ids,
    naming: namingPredicates,
    ...filterParameters(filter),
  });
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
