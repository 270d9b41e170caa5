import type { Database } from '../db/database.ts';
import type { Filter } from '../domain/filter.ts';
import type { DampedRecord, NeighbourhoodRecord } from '../domain/records.ts';
import { type FilterParameters, filterParameters } from './filter-parameters.ts';
import { ceilings, hubDegree, listWithin, within } from './limits.ts';
import { toLink } from './links.ts';
import { readNode } from './page.ts';
import { number, numberOrNull, text } from './rows.ts';

export interface NeighbourhoodArguments {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly filter: Filter;
  /** Entities that are kept and not gone through. */
  readonly doNotExpandThrough?: readonly string[];
  /** An entity with more links than this is kept and not gone through, unless it was asked for; null = no limit. */
  readonly degreeLimit?: number | null;
}

/** When a hop meets more entities than this, they are counted and the next hop is not taken. */
const mostGoneThrough = 2_000;

/** Entities one link away from some, the first so many of them, with their degrees; and how many there are in all. */
async function listNeighbours(
  database: Database,
  ids: readonly string[],
  seen: readonly string[],
  limit: number,
  parameters: FilterParameters,
  likelyMore: boolean,
): Promise<{ readonly first: readonly (readonly [string, number])[]; readonly total: number }> {
  const { looks } = parameters;
  const asked = { ids, seen, ...parameters };
  const count = async (): Promise<number> => {
    const [row] = await database.read('count-neighbours', asked, { looks });
    return row ? number(row, 'count') : 0;
  };
  const [rows, counted] = await Promise.all([
    database.read('list-neighbours', { ...asked, limit }, { looks }),
    // A hub's are counted while they are sorted. Of most entities the rows are all there is, and nothing is left to count.
    likelyMore ? count() : null,
  ]);
  return {
    first: rows.map((row) => [text(row, 'id'), numberOrNull(row, 'degree') ?? 0] as const),
    total: rows.length < limit ? rows.length : (counted ?? (await count())),
  };
}

/**
 * The entities within `depth` links of `ids` and every link between those kept. Those asked for come first and always stay;
 * then hop by hop, those with most origins first. What is damped is told, with its degree over all live links.
 */
export async function loadNeighbourhood(
  database: Database,
  { ids, depth, limit, filter, doNotExpandThrough = [], degreeLimit = null }: NeighbourhoodArguments,
): Promise<NeighbourhoodRecord> {
  listWithin('ids', ids, ceilings.neighbourhoodIds);
  listWithin('doNotExpandThrough', doNotExpandThrough, ceilings.neighbourhoodIds);
  within('depth', depth, 0, ceilings.neighbourhoodDepth);
  within('limit', limit, 1, ceilings.neighbourhoodLimit);
  if (degreeLimit !== null) within('degreeLimit', degreeLimit, 0, Number.MAX_SAFE_INTEGER);
  const parameters = await filterParameters(database, filter);
  const blocked = new Set(doNotExpandThrough);

  const asked = await database.read('entities-by-id', { ids: [...new Set(ids)] });
  const degrees = new Map(asked.map((row) => [text(row, 'id'), numberOrNull(row, 'degree') ?? 0]));
  const seen = new Set(ids.filter((id) => degrees.has(id)));
  const always = seen.size;
  const damped = new Map<string, DampedRecord>();
  /** Whether a hop goes through an entity; notes why not. */
  function passable(id: string, hop: number): boolean {
    const degree = degrees.get(id) ?? 0;
    const tooMany = degreeLimit !== null && hop > 1 && degree > degreeLimit;
    if (!tooMany && !blocked.has(id)) return true;
    damped.set(id, { entityId: id, degree, reason: blocked.has(id) ? 'ASKED' : 'DEGREE' });
    return false;
  }

  let total = always;
  let edge = [...seen];
  for (let hop = 1; hop <= depth; hop += 1) {
    const through = edge.filter((id) => passable(id, hop));
    if (through.length === 0) break;
    // Those that are neither returned nor gone through are not needed by name.
    const most = hop === depth ? limit : Math.max(mostGoneThrough, limit);
    const likelyMore = through.some((id) => (degrees.get(id) ?? 0) >= hubDegree);
    const found = await listNeighbours(database, through, [...seen], most, parameters, likelyMore);
    for (const [id, degree] of found.first) degrees.set(id, degree);
    edge = found.first.map(([id]) => id);
    for (const id of edge) seen.add(id);
    total += found.total;
    if (total > seen.size) break;
  }

  const nodeIds = [...seen].slice(0, Math.max(limit, always));
  const kept = new Set(nodeIds);
  const rows = await database.read(
    'list-links-between',
    { ids: nodeIds, hub: hubDegree, ...parameters },
    { looks: parameters.looks },
  );
  return {
    nodeIds,
    links: rows.map((row) => readNode(() => toLink(row, filter))),
    truncated: nodeIds.length < total,
    totals: { nodes: total, links: rows.length },
    damped: [...damped.values()].filter(({ entityId }) => kept.has(entityId)),
  };
}
