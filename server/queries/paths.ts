import type { Database } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import type { Filter } from '../domain/filter.ts';
import type { PathRecord } from '../domain/records.ts';
import { withSubtypes } from '../ontology/ontology.ts';
import { filterParameters } from './filter-parameters.ts';
import { ceilings, within } from './limits.ts';
import { toLink } from './links.ts';
import { maps, number, text, texts } from './rows.ts';

export interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly limit: number;
  readonly filter: Filter;
}

/** No path is an answer only between entities that are there. */
async function checkEnds(
  database: Database,
  ends: { readonly from: string; readonly to: string },
): Promise<void> {
  const rows = await database.read('entities-by-id', { ids: Object.values(ends) });
  const there = new Set(rows.map((row) => text(row, 'id')));
  for (const [argument, id] of Object.entries(ends)) {
    if (!there.has(id))
      throw new AttestError('NOT_FOUND', `${argument}: there is no entity “${id}”.`, { argument, id });
  }
}

/**
 * All shortest paths between two entities over links that pass the filter; none = no path within `maxHops`.
 * @throws AttestError NOT_FOUND for an end that does not exist, BAD_INPUT when both ends are one.
 */
export async function listPaths(database: Database, path: PathArguments): Promise<PathRecord[]> {
  const { from, to, filter } = path;
  const hops = within('maxHops', path.maxHops, 1, ceilings.maxHops);
  const limit = within('limit', path.limit, 1, ceilings.pathsLimit);
  // Types are asked of every entity between the ends here, not of each link's.
  const parameters = await filterParameters(database, { ...filter, types: null });
  const between = withSubtypes(filter.types ?? []);
  if (from === to) throw new AttestError('BAD_INPUT', 'from and to are the same entity.', { argument: 'to' });
  const rows = await database.read(
    'list-paths',
    { from, to, limit, between, ...parameters },
    { hops, looks: parameters.looks },
  );
  if (rows.length === 0) await checkEnds(database, { from, to });
  return rows.map((row) => {
    const links = maps(row, 'links').map((link) => toLink({ ...link, ends: [] }, { ...filter, types: null }));
    return { nodeIds: texts(row, 'ids'), links, length: links.length, weakestOrigins: number(row, 'fewest') };
  });
}
