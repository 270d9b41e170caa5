import type { Database, Row } from '../db/database.ts';
import type { Plain } from '../db/values.ts';
import type { Extraction } from '../domain/bundle.ts';
import type { Filter } from '../domain/filter.ts';
import type {
  ClaimRecord,
  EntityRecord,
  PassageRecord,
  QualifierRecord,
  TimeRecord,
  ValueRecord,
} from '../domain/records.ts';
import { type ClaimQuestion, claimQuestion } from './anchors.ts';
import { entityParts, namedEntityParts, toEntity, toNamedEntity } from './entities.ts';
import {
  passageParts,
  quotedPassageParts,
  toPassage,
  toQuotedPassage,
  toVoice,
  voiceParts,
} from './evidence.ts';
import { filterParameters } from './filter-parameters.ts';
import { makePage, nodesById, type Page, type PageArguments, readNode, rowsToRead, textKey } from './page.ts';
import { partly } from './partly.ts';
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

/** What the part `claim-columns` lists as a claim's details. */
export const detailParts = [
  'time',
  'qualifiers',
  'documentId',
  'live',
  'disputed',
  'directQuote',
  'note',
  'recordedAt',
  'proposed',
  'withdrawnAt',
  'extractedBy',
  'certainty',
] as const;

/** A claim of which no details were read. */
const withoutDetails = partly<ClaimRecord>('claim')(
  'time',
  'qualifiers',
  'documentId',
  'status',
  'disputed',
  'directQuote',
  'note',
  'recordedAt',
  'extraction',
);

function statusOf(details: Row): ClaimRecord['status'] {
  if (flag(details, 'live')) return 'LIVE';
  const [proposed, withdrawn] = [details.proposed === true, details.withdrawnAt !== null];
  if (proposed) return withdrawn ? 'REJECTED' : 'PROPOSED';
  return 'WITHDRAWN';
}

function toExtraction(details: Row): Extraction | null {
  const by = textOrNull(details, 'extractedBy');
  return by === null ? null : { by, certainty: number(details, 'certainty') };
}

function toClaim(row: Row): ClaimRecord {
  const core = {
    kind: 'claim' as const,
    id: text(row, 'id'),
    subjectId: text(row, 'subjectId'),
    predicate: text(row, 'predicate'),
    object: toObject(row, row.value === null ? row : map(row, 'value')),
    positive: flag(row, 'positive'),
  };
  if (row.details === null) return withoutDetails(core);
  const details = listed(row, 'details', detailParts);
  return {
    ...core,
    time: details.time === null ? null : toTime(map(details, 'time'), 'time'),
    // Written by the import as JSON of exactly this shape: Neo4j keeps no lists of maps on a node.
    qualifiers: JSON.parse(text(details, 'qualifiers')) as QualifierRecord[],
    documentId: text(details, 'documentId'),
    status: statusOf(details),
    disputed: flag(details, 'disputed'),
    directQuote: flag(details, 'directQuote'),
    note: textOrNull(details, 'note'),
    recordedAt: text(details, 'recordedAt'),
    extraction: toExtraction(details),
  };
}

export type ClaimOrder = 'PLACE' | 'TIME' | 'RECORDED';
/** The text property that each order sorts by; each ends with the claim's id, so that no two are the same. */
const keyOf = { PLACE: 'orderKey', TIME: 'timeKey', RECORDED: 'recordedKey' } as const;

/** How much is read of claims, and what is read along with them, so that it need not be asked for again. */
export interface ClaimAlong {
  /** More than their ends and whether they deny. */
  readonly withDetails: boolean;
  /** The entities at their ends. */
  readonly withEnds: boolean;
  /** More of these than what they are and are called. */
  readonly withEndDetails: boolean;
  /** The passages they rest on. */
  readonly withEvidence: boolean;
  /** More of these than their words and where they stand. */
  readonly withEvidenceDetails: boolean;
  /** Their ladders. */
  readonly withVoices: boolean;
  readonly [key: string]: unknown;
}
const alone: ClaimAlong = {
  withDetails: true,
  withEnds: false,
  withEndDetails: false,
  withEvidence: false,
  withEvidenceDetails: false,
  withVoices: false,
};

/** Reads the claims of a page. Their ends are few entities, time and again: each is made once. */
function claimReader({
  withEnds,
  withEndDetails,
  withEvidence,
  withEvidenceDetails,
  withVoices,
}: ClaimAlong) {
  const met = new Map<unknown, EntityRecord>();
  function toEnd(values: Plain): EntityRecord {
    const id = Array.isArray(values) ? values[0] : undefined;
    const known = met.get(id);
    if (known) return known;
    const row = { end: values };
    const made = withEndDetails
      ? toEntity(listed(row, 'end', entityParts))
      : toNamedEntity(listed(row, 'end', namedEntityParts));
    met.set(id, made);
    return made;
  }
  const toEvidence = (row: Row): PassageRecord[] =>
    withEvidenceDetails
      ? allListed(row, 'evidence', passageParts).map(toPassage)
      : allListed(row, 'evidence', quotedPassageParts).map(toQuotedPassage);
  const read = (row: Row): ClaimRecord =>
    // Assigned, and not copied into a new object: behind a record stands what was not read of it.
    Object.assign(toClaim(row), {
      ...(withEnds && Array.isArray(row.ends)
        ? { ends: row.ends.map((end) => readNode(() => toEnd(end))) }
        : {}),
      ...(withEvidence ? { evidence: toEvidence(row) } : {}),
      ...(withVoices ? { voices: allListed(row, 'voices', voiceParts).map(toVoice) } : {}),
    });
  return (row: Row) => ({ node: readNode(() => read(row)), keys: [text(row, 'cursor')] });
}

/** The claims that exist among these ids, by id. */
export async function findClaims(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, ClaimRecord>> {
  return nodesById(await database.read('claims-by-id', { ids, withDetails: true }), toClaim);
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
  const question = await claimQuestion(database, filter);
  const rows = await database.read(
    'list-claims',
    { ...question.given, ...along, after, limit: rowsToRead(page) },
    { ...question.blanks, key: keyOf[order], way: page.way },
  );
  return makePage(rows.map(claimReader(along)), page, scope, () => countClaims(database, question));
}

/** How many claims pass the filter of a question. */
export async function countClaims(database: Database, { given, blanks }: ClaimQuestion): Promise<number> {
  const [row] = await database.read('count-claims', given, blanks);
  return row ? number(row, 'count') : 0;
}

/**
 * Whose claims: made in a document (`extracted`: those that a program read out of it, whatever the filter says), resting on one (made in it or heard through it), with an entity as subject or object, behind a link (by its key), denials included; that quote an entity, report it at second
 * hand, or only name it, as `EntityVoice` in `schema.graphql` defines.
 */
export type ClaimParent = keyof typeof statements;
const statements = {
  document: { list: 'list-claims-of-documents', count: 'count-claims-of-documents' },
  extracted: { list: 'list-extracted-claims-of-documents', count: 'count-extracted-claims-of-documents' },
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
