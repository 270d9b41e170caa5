import type { Database } from '../db/database.ts';
import type { Filter } from '../domain/filter.ts';
import type { NeighbourhoodRecord } from '../domain/records.ts';
import { filterParameters } from './filter-parameters.ts';
import { ceilings, listWithin, within } from './limits.ts';
import { toLink } from './links.ts';
import { text } from './rows.ts';

export interface NeighbourhoodArguments {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly filter: Filter;
}

/** More neighbours than this are not counted one by one; `totals.nodes` stops there. */
const mostCounted = 100_000;

/**
 * The entities within `depth` links of `ids` and every link between those kept. Those asked for come first and always stay;
 * then hop by hop, those with most origins first.
 */
export async function loadNeighbourhood(
  database: Database,
  { ids, depth, limit, filter }: NeighbourhoodArguments,
): Promise<NeighbourhoodRecord> {
  listWithin('ids', ids, ceilings.neighbourhoodIds);
  within('depth', depth, 0, ceilings.neighbourhoodDepth);
  within('limit', limit, 1, ceilings.neighbourhoodLimit);
  const parameters = await filterParameters(database, filter);
  const { looks } = parameters;

  const asked = await database.read('entities-by-id', { ids: [...new Set(ids)] });
  const existing = new Set(asked.map((row) => text(row, 'id')));
  const seen = new Set(ids.filter((id) => existing.has(id)));
  const always = seen.size;
  let edge = [...seen];
  for (let hop = 1; hop <= depth && edge.length > 0 && seen.size < mostCounted; hop += 1) {
    const rows = await database.read(
      'list-neighbours',
      { ids: edge, limit: mostCounted, ...parameters },
      { looks },
    );
    edge = rows.map((row) => text(row, 'id')).filter((id) => !seen.has(id));
    for (const id of edge) seen.add(id);
  }

  const nodeIds = [...seen].slice(0, Math.max(limit, always));
  const rows = await database.read('list-links-between', { ids: nodeIds, ...parameters }, { looks });
  return {
    nodeIds,
    links: rows.map((row) => toLink(row, filter)),
    truncated: nodeIds.length < seen.size,
    totals: { nodes: seen.size, links: rows.length },
  };
}
