import type { Database, Row } from '../db/database.ts';
import { type ComparedRecord, type Comparison, compareSides, type Said } from '../domain/compare.ts';
import { AttestError } from '../domain/errors.ts';
import type { Filter } from '../domain/filter.ts';
import type { ValueRecord } from '../domain/records.ts';
import { findPredicate } from '../ontology/ontology.ts';
import { toObject } from './claims.ts';
import type { CursorScope } from './cursor.ts';
import { type FilterParameters, filterParameters } from './filter-parameters.ts';
import { ceilings, listWithin } from './limits.ts';
import { keysOf, makePage, type Page, type PageArguments, rowsToRead } from './page.ts';
import { flag, number, text, texts } from './rows.ts';

/** Two sides, by their speakers, and what to compare them over; an empty list of entities is no restriction. */
export interface ComparisonArguments {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly entities: readonly string[];
  readonly filter: Filter;
}

export interface ComparisonRecord extends Comparison {
  /** What cursors into its lists belong to. */
  readonly scope: CursorScope;
}

/** What makes two values the same: not the words in which they are given, nor why a date was inferred. */
function valueKey(value: ValueRecord): unknown {
  switch (value.kind) {
    case 'reference':
      return value.id;
    case 'quantity':
      return [value.min, value.max, value.unit, value.approximate];
    case 'time':
      return [value.edtf];
    case 'text':
      return [value.text, value.language];
  }
}

function disputeObject(value: ValueRecord, row: Row): Said['object'] {
  switch (value.kind) {
    case 'reference':
      return { kind: 'entity', id: value.id };
    case 'quantity':
      return { kind: 'quantity', min: value.min, max: value.max, unit: value.unit };
    case 'time':
      return { kind: 'time', days: { fromDay: number(row, 'fromDay'), toDay: number(row, 'toDay') } };
    case 'text':
      return { kind: 'text' };
  }
}

function toSaid(row: Row): Said {
  const value = toObject(row, row);
  const subjectId = text(row, 'subjectId');
  const predicate = text(row, 'predicate');
  return {
    subjectId,
    predicate,
    linkKey: value.kind === 'reference' ? text(row, 'contentKey') : null,
    key: JSON.stringify([subjectId, predicate, valueKey(value)]),
    object: disputeObject(value, row),
    against: flag(row, 'against'),
    count: number(row, 'count'),
    claimIds: texts(row, 'claimIds'),
  };
}

async function listSaid(
  database: Database,
  argument: string,
  speakers: readonly string[],
  entities: readonly string[],
  parameters: FilterParameters,
): Promise<Said[]> {
  const limit = ceilings.comparedClaims + 1;
  const rows = await database.read(
    'claims-to-compare',
    { ...parameters, anchored: [...new Set(speakers)], entities, limit, most: ceilings.claimsNamed },
    { looks: parameters.looks },
  );
  const claims = rows.reduce((sum, row) => sum + number(row, 'count'), 0);
  if (claims > ceilings.comparedClaims) {
    throw new AttestError(
      'TOO_LARGE',
      `${argument}: more than ${ceilings.comparedClaims} claims to compare. Name entities, or filter.`,
      { argument, ceiling: ceilings.comparedClaims },
    );
  }
  return rows.map(toSaid);
}

/**
 * Compares what two sides say as the last voices of claims that pass the filter, denials included.
 * @throws AttestError BAD_INPUT for a side without speakers, or a speaker on both; TOO_LARGE for a side with too many claims
 */
export async function loadComparison(
  database: Database,
  { first, second, entities, filter }: ComparisonArguments,
): Promise<ComparisonRecord> {
  const sides = { accordingTo: first, and: second };
  for (const [argument, speakers] of Object.entries(sides)) {
    listWithin(argument, speakers, ceilings.filterValues);
    if (speakers.length === 0)
      throw new AttestError('BAD_INPUT', `${argument} must name a speaker.`, { argument });
  }
  const both = second.find((id) => first.includes(id));
  if (both !== undefined) {
    throw new AttestError('BAD_INPUT', `and: “${both}” is on the other side too.`, {
      argument: 'and',
      value: both,
    });
  }
  listWithin('entities', entities, ceilings.filterValues);
  const parameters = await filterParameters(database, filter);
  const [mine, theirs] = await Promise.all([
    listSaid(database, 'accordingTo', first, entities, parameters),
    listSaid(database, 'and', second, entities, parameters),
  ]);
  const isSingleValued = (predicate: string): boolean => findPredicate(predicate)?.singleValued ?? false;
  return {
    ...compareSides(mine, theirs, isSingleValued, ceilings.claimsNamed),
    scope: ['compare', first, second, entities, filter],
  };
}

/** A page of one list of a comparison. */
export function pageOfCompared(
  comparison: ComparisonRecord,
  list: keyof Comparison,
  page: PageArguments,
): Page<ComparedRecord> {
  const scope = [...comparison.scope, list];
  const [after] = keysOf(scope, page) ?? [];
  const isForward = page.way === 'forward';
  const all = comparison[list];
  const rest = all.filter(({ key }) => after === undefined || (isForward ? key > after : key < after));
  const rows = (isForward ? rest : rest.toReversed()).slice(0, rowsToRead(page));
  return makePage(
    rows.map((node) => ({ node, keys: [node.key] })),
    page,
    scope,
    async () => all.length,
  );
}
