import type { Database } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import type { Filter } from '../domain/filter.ts';
import { linkId, parseLinkId } from '../domain/ids.ts';
import type { PathRecord } from '../domain/records.ts';
import { filterParameters } from './filter-parameters.ts';
import { ceilings, within } from './limits.ts';
import { toLink } from './links.ts';
import { number, text, texts } from './rows.ts';

export interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly limit: number;
  readonly filter: Filter;
}

/**
 * All shortest paths between two entities over links that pass the filter; none = no path within `maxHops`.
 * @throws AttestError NOT_FOUND for an end that does not exist, BAD_INPUT when both ends are one.
 */
export async function listPaths(database: Database, path: PathArguments): Promise<PathRecord[]> {
  const { from, to, filter } = path;
  const hops = within('maxHops', path.maxHops, 1, ceilings.maxHops);
  const limit = within('limit', path.limit, 1, ceilings.pathsLimit);
  const parameters = filterParameters(filter);
  if (from === to) throw new AttestError('BAD_INPUT', 'from and to are the same entity.', { argument: 'to' });
  const ends = new Set(
    (await database.read('entities-by-id', { ids: [from, to] })).map((row) => text(row, 'id')),
  );
  for (const [argument, id] of Object.entries({ from, to })) {
    if (!ends.has(id))
      throw new AttestError('NOT_FOUND', `${argument}: there is no entity “${id}”.`, { argument, id });
  }
  const rows = await database.read('list-paths', { from, to, limit, ...parameters }, { hops });
  const keys = [...new Set(rows.flatMap((row) => texts(row, 'keys')))];
  const linkRows = await database.read('links-by-id', { rows: keys.map((key) => parseLinkId(linkId(key))) });
  const links = new Map(linkRows.map((row) => [text(row, 'key'), toLink(row, filter)]));
  return rows.map((row) => {
    const hop = texts(row, 'keys');
    return {
      nodeIds: texts(row, 'ids'),
      links: hop.flatMap((key) => links.get(key) ?? []),
      length: hop.length,
      weakestOrigins: number(row, 'fewest'),
    };
  });
}
