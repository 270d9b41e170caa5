import { dayInterval } from '../domain/edtf-interval.ts';
import { AttestError } from '../domain/errors.ts';
import { type Filter, restrictsClaims } from '../domain/filter.ts';
import { findEntityType, findPredicate, relationshipType, withSubtypes } from '../ontology/ontology.ts';
import { ceilings, listWithin } from './limits.ts';

/** The filter as every statement that takes one is given it. */
export interface FilterParameters {
  readonly types: readonly string[] | null;
  readonly predicates: readonly string[] | null;
  readonly linkTypes: readonly string[] | null;
  readonly accordingTo: readonly string[] | null;
  readonly rungs: number | null;
  readonly minOrigins: number;
  readonly disputed: boolean | null;
  readonly fromDay: number | null;
  readonly toDay: number | null;
  readonly documents: readonly string[] | null;
  /** Whether support must be counted claim by claim. */
  readonly byClaim: boolean;
  readonly [key: string]: unknown;
}

/** Beyond every day that a date can mean: an open end. */
const farDay = 1_000_000_000;

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

function days(time: Filter['time']): { fromDay: number | null; toDay: number | null } {
  if (time === null) return { fromDay: null, toDay: null };
  const fromDay = time.from === null ? -farDay : (dayInterval(time.from).fromDay ?? -farDay);
  const toDay = time.to === null ? farDay : (dayInterval(time.to).toDay ?? farDay);
  if (fromDay > toDay) {
    throw new AttestError('BAD_INPUT', 'filter.time: it ends before it begins.', { argument: 'filter.time' });
  }
  return { fromDay, toDay };
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
  return {
    types: types && withSubtypes(types),
    predicates,
    linkTypes: predicates?.map(relationshipType) ?? null,
    accordingTo:
      filter.accordingTo && listWithin('filter.accordingTo', filter.accordingTo, ceilings.filterValues),
    rungs: frontier === null ? null : frontier + 1,
    minOrigins: Math.max(1, minOrigins ?? 1),
    disputed: filter.disputed,
    ...days(filter.time),
    documents: filter.documents && listWithin('filter.documents', filter.documents, ceilings.filterValues),
    byClaim: restrictsClaims(filter),
  };
}
