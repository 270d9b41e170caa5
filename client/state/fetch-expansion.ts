import { ask } from '../api/ask.ts';
import { readExpansion } from '../api/read-expansion.ts';
import { wholeRows } from '../api/whole-rows.ts';
import type { Action } from './action.ts';
import type { Need } from './needs.ts';

/** New entities that one expand adds at most: a page. */
export const expansionPage = 25;

/**
 * Reads the far ends of the hub's links, page after page, until a page of entities not yet shown is full or the links
 * end. Expanding the same again therefore goes on where the last one stopped, with no cursor to keep.
 */
export async function fetchExpansion(need: Need & { kind: 'expansion' }): Promise<Action> {
  const { hub, facet } = need.expansion;
  const shown = new Set(need.shown);
  const filter = facet === null ? need.filter : { ...need.filter, predicates: [facet.predicate] };
  const read = (after: string | null) =>
    ask(readExpansion, { id: hub, filter, direction: facet?.direction ?? null, after });
  const fresh = new Set<string>();
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof read>> = await read(after);
    const links = page.entity?.links;
    for (const link of wholeRows(links?.nodes ?? [])) {
      const far = link.subject.id === hub ? link.object.id : link.subject.id;
      if (!shown.has(far) && fresh.size < expansionPage) fresh.add(far);
    }
    after = links?.pageInfo.hasNextPage === true ? (links.pageInfo.endCursor ?? null) : null;
  } while (after !== null && fresh.size < expansionPage);
  return { type: 'expanded', expansion: need.expansion, ids: [...fresh] };
}
