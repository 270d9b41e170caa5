import type { Database, Row } from '../db/database.ts';
import type { Filter } from '../domain/filter.ts';
import type { ClaimRecord, QualifierRecord, TimeRecord, ValueRecord } from '../domain/records.ts';
import { filterParameters } from './filter-parameters.ts';
import { makePage, type Page, type PageArguments, pageSize, textKey } from './page.ts';
import { flag, number, numberOrNull, text, textOrNull } from './rows.ts';

const basis = (word: string): TimeRecord['basis'] => (word === 'inferred' ? 'INFERRED' : 'STATED');

/** A date from the four columns that start with `prefix`; null when there is none. */
export function toTime(row: Row, prefix: string): TimeRecord | null {
  const edtf = textOrNull(row, `${prefix}Edtf`);
  if (edtf === null) return null;
  return {
    kind: 'time',
    edtf,
    text: textOrNull(row, `${prefix}Text`),
    basis: basis(text(row, `${prefix}Basis`)),
    reason: textOrNull(row, `${prefix}Reason`),
  };
}

function toObject(row: Row): ValueRecord {
  const kind = text(row, 'objectKind');
  switch (kind) {
    case 'entity':
      return { kind: 'reference', id: text(row, 'objectId') };
    case 'quantity':
      return {
        kind,
        min: numberOrNull(row, 'min'),
        max: numberOrNull(row, 'max'),
        unit: text(row, 'unit'),
        approximate: flag(row, 'approximate'),
        text: textOrNull(row, 'text'),
      };
    case 'time':
      return {
        kind,
        edtf: text(row, 'edtf'),
        text: textOrNull(row, 'text'),
        basis: basis(text(row, 'basis')),
        reason: textOrNull(row, 'reason'),
      };
    case 'text':
      return { kind, text: text(row, 'text'), language: textOrNull(row, 'language') };
    default:
      throw new TypeError(`A claim's object cannot be of the kind “${kind}”.`);
  }
}

function toClaim(row: Row): ClaimRecord {
  return {
    kind: 'claim',
    id: text(row, 'id'),
    subjectId: text(row, 'subjectId'),
    predicate: text(row, 'predicate'),
    object: toObject(row),
    positive: flag(row, 'positive'),
    time: toTime(row, 'time'),
    // Written by the import as JSON of exactly this shape: Neo4j keeps no lists of maps on a node.
    qualifiers: JSON.parse(text(row, 'qualifiers')) as QualifierRecord[],
    documentId: text(row, 'documentId'),
    status: flag(row, 'live') ? 'LIVE' : 'WITHDRAWN',
    disputed: flag(row, 'disputed'),
    directQuote: flag(row, 'directQuote'),
    note: textOrNull(row, 'note'),
    recordedAt: text(row, 'recordedAt'),
  };
}

const withKeys = (row: Row) => ({ node: toClaim(row), keys: [text(row, 'orderKey')] });

/** The claims that exist among these ids, in no order. */
export async function findClaims(database: Database, ids: readonly string[]): Promise<ClaimRecord[]> {
  return (await database.read('claims-by-id', { ids })).map(toClaim);
}

/** A page of the claims that pass the filter. */
export async function listClaims(
  database: Database,
  filter: Filter,
  page: PageArguments,
): Promise<Page<ClaimRecord>> {
  const scope = ['claims', filter];
  const first = pageSize(page);
  const parameters = filterParameters(filter);
  const rows = await database.read('list-claims', {
    ...parameters,
    after: textKey(scope, page),
    limit: first + 1,
  });
  return makePage(rows.map(withKeys), first, scope, async () => {
    const [count] = await database.read('count-claims', parameters);
    return count ? number(count, 'count') : 0;
  });
}

export type ClaimParent = 'document' | 'entity';
const statements = {
  document: { list: 'list-claims-of-documents', count: 'count-claims-of-documents' },
  entity: { list: 'list-claims-of-entities', count: 'count-claims-of-entities' },
} as const;

/** A page of the claims of each parent: made in a document, or with an entity as subject or object. */
export async function listClaimsOf(
  database: Database,
  parent: ClaimParent,
  ids: readonly string[],
  filter: Filter,
  page: PageArguments,
  count: (id: string) => Promise<number>,
): Promise<Map<string, Page<ClaimRecord>>> {
  const first = pageSize(page);
  const scopeOf = (id: string) => ['claims', parent, id, filter];
  const [only] = ids;
  // A cursor belongs to one parent; a page after it can be asked of that one alone.
  const after = only === undefined ? '' : textKey(scopeOf(only), page);
  const rows = await database.read(statements[parent].list, {
    ids,
    after,
    limit: first + 1,
    ...filterParameters(filter),
  });
  const found = new Map<string, ReturnType<typeof withKeys>[]>(ids.map((id) => [id, []]));
  for (const row of rows) found.get(text(row, 'parentId'))?.push(withKeys(row));
  return new Map([...found].map(([id, list]) => [id, makePage(list, first, scopeOf(id), () => count(id))]));
}

/** How many claims that pass the filter each parent has. */
export async function countClaimsOf(
  database: Database,
  parent: ClaimParent,
  ids: readonly string[],
  filter: Filter,
): Promise<Map<string, number>> {
  const rows = await database.read(statements[parent].count, { ids, ...filterParameters(filter) });
  return new Map(rows.map((row) => [text(row, 'parentId'), number(row, 'count')]));
}

/** The first claims behind each link (by key), denials included. */
export async function listClaimsOfLinks(
  database: Database,
  keys: readonly string[],
  limit: number,
): Promise<Map<string, ClaimRecord[]>> {
  const found = new Map<string, ClaimRecord[]>(keys.map((key) => [key, []]));
  for (const row of await database.read('list-claims-of-links', { ids: keys, limit })) {
    found.get(text(row, 'parentId'))?.push(toClaim(row));
  }
  return found;
}
