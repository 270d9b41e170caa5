import type { Database } from '../db/database.ts';
import { noFilter } from '../domain/filter.ts';
import type { LinkRecord } from '../domain/records.ts';
import { within } from './limits.ts';
import { toLink } from './links.ts';
import { keysOf, makePage, type Page, type PageArguments, readNode, rowsToRead } from './page.ts';
import { number, text } from './rows.ts';

/** Where the first page of each way begins: before the most tellers, or beyond the fewest. */
const edge = { forward: [Number.MAX_SAFE_INTEGER, ''], backward: [-1, ''] } as const;

/** A page of the links that at least so many publishers tell and that rest on one origin; those that most tell first. */
export async function listLinksOfOneOrigin(
  database: Database,
  minTellers: number,
  page: PageArguments,
): Promise<Page<LinkRecord>> {
  within('minTellers', minTellers, 1, Number.MAX_SAFE_INTEGER);
  const scope = ['linksOfOneOrigin', minTellers];
  const [afterTellers, afterKey] = keysOf(scope, page) ?? edge[page.way];
  const rows = await database.read(
    'list-links-of-one-origin',
    { minTellers, afterTellers, afterKey, limit: rowsToRead(page) },
    { way: page.way },
  );
  const found = rows.map((row) => ({
    node: readNode(() => toLink(row, noFilter)),
    keys: [number(row, 'measure'), text(row, 'key')],
  }));
  return makePage(found, page, scope, async () => {
    const [row] = await database.read('count-links-of-one-origin', { minTellers });
    return row ? number(row, 'count') : 0;
  });
}
