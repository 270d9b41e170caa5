import type { Database } from '../db/database.ts';
import type { FacetLink, FacetSupport } from '../domain/count-facets.ts';
import type { Filter } from '../domain/filter.ts';
import { parseLinkKey } from '../domain/ids.ts';
import { filterParameters } from './filter-parameters.ts';
import { allListed, flag, numberOrNull, text } from './rows.ts';

const supportParts = ['origin', 'stance', 'document', 'fromDay', 'toDay'];

/** Every link of each entity that passes the filter, with the claims behind it that pass. */
export async function listExpandable(
  database: Database,
  ids: readonly string[],
  filter: Filter,
): Promise<Map<string, FacetLink[]>> {
  const parameters = await filterParameters(database, filter);
  const rows = await database.read(
    'list-supports-at-entities',
    { ids, ...parameters },
    { looks: parameters.looks },
  );
  const links = new Map<string, FacetLink[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    const key = text(row, 'key');
    links.get(text(row, 'entityId'))?.push({
      key,
      hub: text(row, 'entityId'),
      predicate: parseLinkKey(key).predicate,
      direction: flag(row, 'out') ? 'OUT' : 'IN',
      other: text(row, 'otherId'),
      otherType: text(row, 'otherType'),
      otherName: text(row, 'otherName'),
      supports: allListed(row, 'supports', supportParts).map(
        (support): FacetSupport => ({
          origin: text(support, 'origin'),
          stance: text(support, 'stance'),
          document: text(support, 'document'),
          days: { fromDay: numberOrNull(support, 'fromDay'), toDay: numberOrNull(support, 'toDay') },
        }),
      ),
    });
  }
  return links;
}
