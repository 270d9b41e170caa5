import { dayInterval, farDay } from '../domain/edtf-interval.ts';
import { AttestError } from '../domain/errors.ts';
import { type Filter, restrictsClaims } from '../domain/filter.ts';
import { findEntityType, findPredicate, relationshipType, withSubtypes } from '../ontology/ontology.ts';
import { ceilings, listWithin } from './limits.ts';

/**
 * The filter as every statement that takes one is given it. No part is ever null: an empty list or an extreme number stands for
 * "no restriction", so that statements need no second form of each comparison.
 */
export interface FilterParameters {
  readonly types: readonly string[];
  readonly predicates: readonly string[];
  readonly linkTypes: readonly string[];
  readonly accordingTo: readonly string[];
  readonly rungs: number;
  readonly minOrigins: number;
  /** The values of `disputed` that pass. */
  readonly disputed: readonly boolean[];
  readonly timed: boolean;
  readonly fromDay: number;
  readonly toDay: number;
  readonly documents: readonly string[];
  /** Whether support must be counted claim by claim. */
  readonly byClaim: boolean;
  /** Whether every link passes: statements then look at no other part. */
  readonly unrestricted: boolean;
  readonly [key: string]: unknown;
}

/** More rungs than any ladder has. */
const anyRungs = 1_000_000;
/** An id that nothing has: what an empty list in a filter keeps. */
const nothing = '';

/** A list that was given but is empty keeps nothing; one that was not given keeps all. */
const listed = (values: readonly string[] | null): readonly string[] => {
  if (values === null) return [];
  return values.length === 0 ? [nothing] : values;
};

function known(
  argument: string,
  ids: readonly string[] | null,
  find: (id: string) => unknown,
): readonly string[] | null {
  if (ids === null) return null;
  listWithin(argument, ids, ceilings.filterValues);
  const unknown = ids.find((id) => find(id) === undefined);
  if (unknown !== undefined) {
    throw new AttestError(
      'BAD_INPUT',
      `filter.${argument}: “${unknown}” is not known. The query entityTypes or predicates lists what is.`,
      {
        argument: `filter.${argument}`,
        value: unknown,
      },
    );
  }
  return ids;
}

function days(time: Filter['time']): Pick<FilterParameters, 'timed' | 'fromDay' | 'toDay'> {
  const from = time?.from ?? null;
  const to = time?.to ?? null;
  const fromDay = from === null ? -farDay : (dayInterval(from).fromDay ?? -farDay);
  const toDay = to === null ? farDay : (dayInterval(to).toDay ?? farDay);
  if (fromDay > toDay) {
    throw new AttestError('BAD_INPUT', 'filter.time: it ends before it begins.', { argument: 'filter.time' });
  }
  return { timed: time !== null, fromDay, toDay };
}

/**
 * Checks a filter and turns it into parameters.
 * @throws AttestError BAD_INPUT or TOO_LARGE that names the part of the filter.
 */
export function filterParameters(filter: Filter): FilterParameters {
  const { frontier, minOrigins } = filter;
  if (frontier !== null && frontier < 0) {
    throw new AttestError('BAD_INPUT', `filter.frontier must be 0 or more, not ${frontier}.`, {
      argument: 'filter.frontier',
    });
  }
  if (minOrigins !== null && minOrigins < 0) {
    throw new AttestError('BAD_INPUT', `filter.minOrigins must be 0 or more, not ${minOrigins}.`, {
      argument: 'filter.minOrigins',
    });
  }
  const types = known('types', filter.types, findEntityType);
  const predicates = known('predicates', filter.predicates, findPredicate);
  const list = (argument: 'accordingTo' | 'documents') =>
    listed(filter[argument] && listWithin(`filter.${argument}`, filter[argument], ceilings.filterValues));
  return {
    types: listed(types && withSubtypes(types)),
    predicates: listed(predicates),
    linkTypes: listed(predicates?.map(relationshipType) ?? null),
    accordingTo: list('accordingTo'),
    rungs: frontier === null ? anyRungs : frontier + 1,
    minOrigins: Math.max(1, minOrigins ?? 1),
    disputed: filter.disputed === null ? [true, false] : [filter.disputed],
    ...days(filter.time),
    documents: list('documents'),
    byClaim: restrictsClaims(filter),
    unrestricted: Object.values(filter).every((part) => part === null),
  };
}
