import type { Database } from '../db/database.ts';
import type { Chain } from '../domain/chains.ts';
import { AttestError } from '../domain/errors.ts';
import { type Filter, noFilter } from '../domain/filter.ts';
import { linkId } from '../domain/ids.ts';
import { type Found, searchPaths } from '../domain/path-search.ts';
import type { LinkRecord, PathRecord, PathResultRecord } from '../domain/records.ts';
import { findEntityType, findPredicate, withSubtypes } from '../ontology/ontology.ts';
import { checkKnown, filterParameters } from './filter-parameters.ts';
import { ceilings, hubDegree, listWithin, within } from './limits.ts';
import { findLinks, supportQuestion } from './links.ts';
import { readNode } from './page.ts';
import { makeSteps } from './path-steps.ts';
import { number, numberOrNull, text } from './rows.ts';

/** What every hop must have, beside passing the filter; null = no demand. */
export interface HopDemand {
  readonly minOrigins: number | null;
  readonly asserted: boolean | null;
  readonly maxRungs: number | null;
}

export interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly mode: 'SHORTEST' | 'K_SHORTEST';
  readonly limit: number;
  readonly rankBy: 'EVIDENCE' | 'LENGTH';
  readonly filter: Filter;
  readonly eachHop: HopDemand | null;
  readonly exclude: { readonly entities: readonly string[]; readonly predicates: readonly string[] };
  /** Milliseconds. */
  readonly timeBudget: number;
}

/** What paths are asked for unless told. */
export const usualPaths = {
  maxHops: 4,
  mode: 'SHORTEST',
  limit: 10,
  rankBy: 'EVIDENCE',
  filter: noFilter,
  eachHop: null,
  exclude: { entities: [], predicates: [] },
  timeBudget: 5_000,
} as const;

/** How many paths of one length are compared at most. */
const mostCompared = 2_000;

/**
 * The ends and how many links they have.
 * @throws AttestError NOT_FOUND for an end that does not exist: no path is an answer only between entities that are there.
 */
async function loadEnds(
  database: Database,
  ends: { readonly from: string; readonly to: string },
): Promise<Map<string, number>> {
  const rows = await database.read('entities-by-id', { ids: Object.values(ends) });
  const degrees = new Map(rows.map((row) => [text(row, 'id'), numberOrNull(row, 'degree') ?? 0]));
  for (const [argument, id] of Object.entries(ends)) {
    if (!degrees.has(id))
      throw new AttestError('NOT_FOUND', `${argument}: there is no entity “${id}”.`, { argument, id });
  }
  return degrees;
}

/** What is asked of every hop, as one filter on its claims. Types are asked of the entities between the ends instead. */
function filterOfHops({ filter, eachHop, exclude }: PathArguments): Filter {
  const least = eachHop?.minOrigins ?? null;
  if (least !== null) within('eachHop.minOrigins', least, 0, Number.MAX_SAFE_INTEGER);
  const rungs = eachHop?.maxRungs ?? null;
  if (rungs !== null) within('eachHop.maxRungs', rungs, 1, Number.MAX_SAFE_INTEGER);
  checkKnown('exclude.predicates', exclude.predicates, findPredicate);
  const more: Filter[] = [];
  if (eachHop?.asserted) more.push({ ...noFilter, stances: ['asserts'] });
  if (rungs !== null) more.push({ ...noFilter, frontier: rungs - 1 });
  if (exclude.predicates.length > 0)
    more.push({ ...noFilter, not: { ...noFilter, predicates: exclude.predicates } });
  return {
    ...filter,
    types: null,
    and: more.length > 0 ? [...(filter.and ?? []), ...more] : filter.and,
    minOrigins: least === null ? filter.minOrigins : Math.max(least, filter.minOrigins ?? 0),
  };
}

/** The chains as paths, with what stands behind each hop counted over the claims that pass. One with a damaged link is an error. */
async function toPaths(database: Database, chains: readonly Chain[], filter: Filter): Promise<PathRecord[]> {
  if (chains.length === 0) return [];
  const keys = [...new Set(chains.flatMap((chain) => chain.keys))];
  const stored = await findLinks(database, keys.map(linkId));
  const links = [...stored.values()].flatMap((link) => (link instanceof Error ? [] : [{ ...link, filter }]));
  const questions = links.map((link) => ({ id: link.key, ...(JSON.parse(supportQuestion(link)) as object) }));
  const parameters = await filterParameters(database, filter);
  const rows = await database.read('shortest-ladders-of-links', { rows: questions, ...parameters });
  const byKey = new Map<string, LinkRecord>(links.map((link) => [link.key, link]));
  const ladders = new Map(
    rows.map((row) => [
      text(row, 'id'),
      { claimId: text(row, 'claimId'), rungs: number(row, 'rungs'), origins: number(row, 'origins') },
    ]),
  );
  const known = <T>(value: T | undefined, key: string): T => {
    if (value === undefined)
      throw new Error(`Nothing stands behind the link ${key}, which passed the filter.`);
    return value;
  };
  const toPath = ({ nodeIds, keys: own }: Chain): PathRecord => {
    for (const key of own) {
      const link = stored.get(linkId(key));
      if (link instanceof Error) throw link;
    }
    const hops = own.map((key) => known(ladders.get(key), key));
    return {
      nodeIds,
      links: own.map((key) => known(byKey.get(key), key)),
      length: own.length,
      weakestOrigins: Math.min(...hops.map(({ origins }) => origins)),
      deepestRungs: Math.max(...hops.map(({ rungs }) => rungs)),
      hops,
    };
  };
  return chains.map((chain) => readNode(() => toPath(chain)));
}

const keyOf = (path: PathRecord): string => path.links.map(({ key }) => key).join(' ');
const byStrength = (a: PathRecord, b: PathRecord): number =>
  b.weakestOrigins - a.weakestOrigins || a.deepestRungs - b.deepestRungs;
const byKey = (a: PathRecord, b: PathRecord): number => (keyOf(a) < keyOf(b) ? -1 : 1);
const orders: Record<PathArguments['rankBy'], (a: PathRecord, b: PathRecord) => number> = {
  EVIDENCE: (a, b) => byStrength(a, b) || a.length - b.length || byKey(a, b),
  LENGTH: (a, b) => a.length - b.length || byStrength(a, b) || byKey(a, b),
};

/** Searches, and says whether it came to the end; what was found before stays found. */
async function search(
  database: Database,
  path: PathArguments,
  filter: Filter,
  found: Found,
): Promise<boolean> {
  const deadline = Date.now() + path.timeBudget;
  const { from, to, exclude } = path;
  const degrees = await loadEnds(database, { from, to });
  const types = path.filter.types;
  const parameters = {
    ...(await filterParameters(database, filter)),
    // An empty list keeps nothing, and no entity has the type ''.
    between: types === null ? [] : types.length === 0 ? [''] : withSubtypes(types),
    visitable: [from, to],
    avoided: exclude.entities,
  };
  const asked = {
    from,
    to,
    degrees,
    maxHops: path.maxHops,
    enough: path.mode === 'SHORTEST' ? 1 : path.limit,
    most: mostCompared,
    hub: hubDegree,
  };
  try {
    await searchPaths(makeSteps(database, parameters, deadline), asked, found);
    return true;
  } catch (error) {
    if (error instanceof AttestError && (error.code === 'TIMED_OUT' || error.code === 'TOO_LARGE'))
      return false;
    throw error;
  }
}

/**
 * Paths between two entities over links that pass the filter: all shortest, or the shortest so many.
 * @throws AttestError NOT_FOUND for an end that does not exist, BAD_INPUT when both ends are one or an end is excluded,
 * TOO_LARGE above a ceiling. A search that takes too long is no error: its outcome says so.
 */
export async function listPaths(database: Database, path: PathArguments): Promise<PathResultRecord> {
  const started = Date.now();
  const { from, to, exclude, limit } = path;
  within('maxHops', path.maxHops, 1, ceilings.maxHops);
  within('limit', limit, 1, ceilings.pathsLimit);
  within('timeBudget', path.timeBudget, 1, ceilings.pathsTimeBudget);
  listWithin('exclude.entities', exclude.entities, ceilings.filterValues);
  checkKnown('filter.types', path.filter.types, findEntityType);
  if (from === to) throw new AttestError('BAD_INPUT', 'from and to are the same entity.', { argument: 'to' });
  for (const id of [from, to]) {
    if (exclude.entities.includes(id))
      throw new AttestError('BAD_INPUT', `exclude.entities: “${id}” is an end of the paths asked for.`, {
        argument: 'exclude.entities',
        id,
      });
  }
  const filter = filterOfHops(path);
  const found: Found = { chains: [], hops: 0, cut: false };
  const whole = await search(database, path, filter, found);
  const read = await toPaths(database, found.chains, filter);
  const damaged = read.filter((path) => path instanceof Error);
  const paths = read.filter((path) => !(path instanceof Error));
  // Which are the shortest so many is a matter of length first; their order, of what was asked for.
  const kept = paths.toSorted(orders.LENGTH).slice(0, limit).toSorted(orders[path.rankBy]);
  const outcome = !whole ? 'TIMED_OUT' : read.length > 0 ? 'FOUND' : 'NONE_WITHIN_HOPS';
  return {
    outcome,
    // How strong a damaged one is, nobody knows: it comes last.
    paths: [...kept, ...damaged].slice(0, limit),
    truncated: found.cut || read.length > limit,
    searched: { hops: found.hops, ms: Date.now() - started },
  };
}
