import type { Database, Row } from '../db/database.ts';
import type { Plain } from '../db/values.ts';
import type { Filter } from '../domain/filter.ts';
import type {
  ClaimRecord,
  EntityRecord,
  QualifierRecord,
  TimeRecord,
  ValueRecord,
} from '../domain/records.ts';
import { claimAnchor } from './anchors.ts';
import { entityParts, toEntity } from './entities.ts';
import { passageParts, toPassage, toVoice, voiceParts } from './evidence.ts';
import { filterParameters } from './filter-parameters.ts';
import { makePage, nodesById, type Page, type PageArguments, readNode, rowsToRead, textKey } from './page.ts';
import { allListed, flag, listed, map, number, numberOrNull, text, textOrNull } from './rows.ts';

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

/** A claim's object: from the row that names its kind, and the one that holds its value. */
export function toObject(claim: Row, row: Row): ValueRecord {
  const kind = text(claim, 'objectKind');
  switch (kind) {
    case 'entity':
      return { kind: 'reference', id: text(claim, 'objectId') };
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
    object: toObject(row, row.value === null ? row : map(row, 'value')),
    positive: flag(row, 'positive'),
    time: row.time === null ? null : toTime(map(row, 'time'), 'time'),
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

export type ClaimOrder = 'PLACE' | 'TIME' | 'RECORDED';
/** The text property that each order sorts by; each ends with the claim's id, so that no two are the same. */
const keyOf = { PLACE: 'orderKey', TIME: 'timeKey', RECORDED: 'recordedKey' } as const;

/** What is read along with claims, so that it need not be asked for again. */
export interface ClaimAlong {
  /** The entities at their ends. */
  readonly withEnds: boolean;
  /** The passages they rest on. */
  readonly withEvidence: boolean;
  /** Their ladders. */
  readonly withVoices: boolean;
  readonly [key: string]: unknown;
}
const alone: ClaimAlong = { withEnds: false, withEvidence: false, withVoices: false };

/** Reads the claims of a page. Their ends are few entities, time and again: each is made once. */
function claimReader({ withEnds, withEvidence, withVoices }: ClaimAlong) {
  const met = new Map<unknown, EntityRecord>();
  function toEnd(values: Plain): EntityRecord {
    const id = Array.isArray(values) ? values[0] : undefined;
    const known = met.get(id);
    if (known) return known;
    const made = toEntity(listed({ end: values }, 'end', entityParts));
    met.set(id, made);
    return made;
  }
  const read = (row: Row): ClaimRecord => ({
    ...toClaim(row),
    ...(withEnds && Array.isArray(row.ends)
      ? { ends: row.ends.map((end) => readNode(() => toEnd(end))) }
      : {}),
    ...(withEvidence ? { evidence: allListed(row, 'evidence', passageParts).map(toPassage) } : {}),
    ...(withVoices ? { voices: allListed(row, 'voices', voiceParts).map(toVoice) } : {}),
  });
  return (row: Row) => ({ node: readNode(() => read(row)), keys: [text(row, 'cursor')] });
}

/** The claims that exist among these ids, by id. */
export async function findClaims(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, ClaimRecord>> {
  return nodesById(await database.read('claims-by-id', { ids }), toClaim);
}

/** A page of the claims that pass the filter. */
export async function listClaims(
  database: Database,
  filter: Filter,
  order: ClaimOrder,
  page: PageArguments,
  along: ClaimAlong = alone,
): Promise<Page<ClaimRecord>> {
  const scope = ['claims', order, filter];
  const after = textKey(scope, page);
  const parameters = await filterParameters(database, filter);
  const { blanks, anchored, more } = claimAnchor(filter, parameters);
  const given = { ...parameters, ...more, anchored };
  const rows = await database.read(
    'list-claims',
    { ...given, ...along, after, limit: rowsToRead(page) },
    { ...blanks, key: keyOf[order], way: page.way, looks: parameters.looks },
  );
  return makePage(rows.map(claimReader(along)), page, scope, async () => {
    const [count] = await database.read('count-claims', given, { ...blanks, looks: parameters.looks });
    return count ? number(count, 'count') : 0;
  });
}

/**
 * Whose claims: made in a document, resting on one (made in it or heard through it), with an entity as subject or object, behind a link (by its key), denials included; that quote an entity, report it at second
 * hand, or only name it, as `EntityVoice` in `schema.graphql` defines.
 */
export type ClaimParent = keyof typeof statements;
const statements = {
  document: { list: 'list-claims-of-documents', count: 'count-claims-of-documents' },
  source: { list: 'list-claims-on-documents', count: 'count-claims-on-documents' },
  entity: { list: 'list-claims-of-entities', count: 'count-claims-of-entities' },
  quoted: { list: 'list-claims-quoting-entities', count: 'count-claims-quoting-entities' },
  reported: { list: 'list-claims-reporting-entities', count: 'count-claims-reporting-entities' },
  named: { list: 'list-claims-naming-entities', count: 'count-claims-naming-entities' },
  link: { list: 'list-claims-of-links', count: 'count-claims-of-links' },
} as const;

/** A page of the claims of each parent that pass the filter. */
export async function listClaimsOf(
  database: Database,
  parent: ClaimParent,
  ids: readonly string[],
  filter: Filter,
  order: ClaimOrder,
  page: PageArguments,
  count: (id: string) => Promise<number>,
  along: ClaimAlong = alone,
): Promise<Map<string, Page<ClaimRecord>>> {
  const scopeOf = (id: string) => ['claims', parent, id, order, filter];
  // A cursor belongs to one parent; a page after it can be asked of that one alone.
  const after = textKey(scopeOf(ids[0] ?? ''), page);
  const parameters = await filterParameters(database, filter);
  const rows = await database.read(
    statements[parent].list,
    { ids, after, limit: rowsToRead(page), ...along, ...parameters },
    { key: keyOf[order], way: page.way, looks: parameters.looks },
  );
  const read = claimReader(along);
  const found = new Map<string, ReturnType<typeof read>[]>(ids.map((id) => [id, []]));
  for (const row of rows) found.get(text(row, 'parentId'))?.push(read(row));
  return new Map([...found].map(([id, list]) => [id, makePage(list, page, scopeOf(id), () => count(id))]));
}

/** How many claims that pass the filter each parent has. */
export async function countClaimsOf(
  database: Database,
  parent: ClaimParent,
  ids: readonly string[],
  filter: Filter,
): Promise<Map<string, number>> {
  const parameters = await filterParameters(database, filter);
  const rows = await database.read(
    statements[parent].count,
    { ids, ...parameters },
    { looks: parameters.looks },
  );
  return new Map(rows.map((row) => [text(row, 'parentId'), number(row, 'count')]));
}
