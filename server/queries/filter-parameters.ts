import type { Database } from '../db/database.ts';
import { dayInterval, farDay } from '../domain/edtf-interval.ts';
import { AttestError } from '../domain/errors.ts';
import { type Filter, type Proposed, restrictsClaims } from '../domain/filter.ts';
import { casesOf, checkGroups, everyFilter, type Literal } from '../domain/filter-cases.ts';
import { sentenceWords } from '../domain/words.ts';
import { findEntityType, findPredicate, relationshipType, withSubtypes } from '../ontology/ontology.ts';
import { leadFilter } from './identity.ts';
import { ceilings, listWithin } from './limits.ts';
import { text } from './rows.ts';

/** One thing asked of a claim or link, as the parts `claim-holds` and `support-holds` read it. */
export interface LiteralParameters {
  readonly kind: string;
  readonly wanted: boolean;
  readonly values: readonly string[];
  readonly rungs: number;
  readonly fromDay: number;
  readonly toDay: number;
}

/** The filter as every statement that takes one is given it: a fixed shape, whatever is asked. */
export interface FilterParameters {
  /** A claim or link passes when every literal of one of these holds. */
  readonly any: readonly (readonly LiteralParameters[])[];
  readonly minOrigins: number;
  readonly minTellers: number;
  /** ISO 8601 instant, UTC; '' = now. */
  readonly asKnownAt: string;
  /** Claims that wait to be accepted: WITHOUT, WITH or ONLY. */
  readonly proposed: Proposed;
  /** What it has to look at, for links and claims. */
  readonly looks: 'nothing' | 'links' | 'claims' | 'counts';
  readonly [key: string]: unknown;
}

const bad = (argument: string, message: string, more: Record<string, unknown> = {}): AttestError =>
  new AttestError('BAD_INPUT', `${argument}${message}`, { argument, ...more });

/** @throws AttestError BAD_INPUT that names the argument and the id that `find` does not know. */
export function checkKnown(
  argument: string,
  ids: readonly string[] | null,
  find: (id: string) => unknown,
): void {
  const unknown = ids?.find((id) => find(id) === undefined);
  if (unknown === undefined) return;
  throw bad(argument, `: “${unknown}” is not known. The query entityTypes or predicates lists what is.`, {
    value: unknown,
  });
}

function checkFrom(argument: string, value: number | null): void {
  if (value !== null && value < 0) throw bad(argument, ` must be 0 or more, not ${value}.`);
}

function daysOf({ from, to }: NonNullable<Filter['time']>): { fromDay: number; toDay: number } {
  const fromDay = from === null ? -farDay : (dayInterval(from).fromDay ?? -farDay);
  const toDay = to === null ? farDay : (dayInterval(to).toDay ?? farDay);
  if (fromDay > toDay) throw bad('filter.time', ': it ends before it begins.');
  return { fromDay, toDay };
}

/** @throws AttestError BAD_INPUT when it is no instant. */
function instant(value: string): string {
  const parsed = /^\d{4}-\d{2}-\d{2}(T.+)?$/u.test(value) ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(parsed.getTime()))
    throw bad('filter.asKnownAt', `: “${value}” is not a date or instant in ISO 8601.`, { value });
  return parsed.toISOString();
}

function check(filter: Filter): void {
  const lists = ['types', 'predicates', 'accordingTo', 'speakers', 'documents', 'places'] as const;
  for (const part of lists) listWithin(`filter.${part}`, filter[part] ?? [], ceilings.filterValues);
  checkKnown('filter.types', filter.types, findEntityType);
  checkKnown('filter.predicates', filter.predicates, findPredicate);
  checkFrom('filter.frontier', filter.frontier);
  checkFrom('filter.minOrigins', filter.minOrigins);
  checkFrom('filter.minTellers', filter.minTellers);
}

/** The places asked for, and what is said to be in one of them. */
async function loadPlaces(database: Database, filter: Filter): Promise<Map<Filter, string[]>> {
  const asking = everyFilter(filter).filter(({ places }) => places !== null);
  const found = await Promise.all(
    asking.map(async (one): Promise<[Filter, string[]]> => {
      const ids = one.places ?? [];
      const rows = await database.read('list-entities-in-places', {
        ids,
        limit: ceilings.entitiesInPlaces + 1,
      });
      listWithin('entities in filter.places', rows, ceilings.entitiesInPlaces);
      return [one, [...new Set([...ids, ...rows.map((row) => text(row, 'id'))])]];
    }),
  );
  return new Map(found);
}

const none = { values: [], rungs: 0, fromDay: 0, toDay: 0 };

function toParameters(
  { part, wanted, filter }: Literal,
  places: ReadonlyMap<Filter, string[]>,
): LiteralParameters {
  const literal = { ...none, kind: part, wanted };
  switch (part) {
    case 'types':
      return { ...literal, values: withSubtypes(filter.types ?? []) };
    case 'predicates': {
      const ids = filter.predicates ?? [];
      return { ...literal, values: [...ids, ...ids.map(relationshipType)] };
    }
    case 'frontier':
      return { ...literal, rungs: (filter.frontier ?? 0) + 1 };
    case 'disputed':
      return { ...literal, wanted: wanted === filter.disputed };
    case 'places':
      return { ...literal, kind: 'ends', values: places.get(filter) ?? [] };
    case 'text':
      return { ...literal, values: sentenceWords(filter.text ?? '').map((word) => ` ${word}`) };
    case 'time':
      if (filter.time === null) break;
      return { ...literal, kind: filter.time.overlaps.toLowerCase(), ...daysOf(filter.time) };
    case 'accordingTo':
    case 'speakers':
    case 'stances':
    case 'scopes':
    case 'documents':
      return { ...literal, values: filter[part] ?? [] };
  }
  throw new Error(`${part} is no condition on a claim.`);
}

/** What stands on a link counts all its claims: once single claims are asked for, they have to be counted anew. */
function looksOf(filter: Filter, any: FilterParameters['any'], counts: boolean): FilterParameters['looks'] {
  if (restrictsClaims(filter)) return counts ? 'counts' : 'claims';
  return !counts && any.some((literals) => literals.length === 0) ? 'nothing' : 'links';
}

/**
 * Checks a filter and turns it into parameters. What is said to be in a place is looked up first, as it is a matter of links.
 * @throws AttestError BAD_INPUT or TOO_LARGE that names the part of the filter.
 */
export async function filterParameters(database: Database, asked: Filter): Promise<FilterParameters> {
  checkGroups(asked);
  for (const one of everyFilter(asked)) check(one);
  const filter = await leadFilter(database, asked);
  const places = await loadPlaces(database, filter);
  const any = casesOf(filter).map((literals) => literals.map((literal) => toParameters(literal, places)));
  const minOrigins = Math.max(1, filter.minOrigins ?? 1);
  const minTellers = Math.max(1, filter.minTellers ?? 1);
  const asKnownAt = filter.asKnownAt === null ? '' : instant(filter.asKnownAt);
  return {
    any,
    minOrigins,
    minTellers,
    asKnownAt,
    proposed: filter.proposed ?? 'WITHOUT',
    looks: looksOf(filter, any, minOrigins * minTellers > 1),
  };
}
