import type { ClaimRecord } from '../domain/records.ts';
import { type ClaimOrder, type ClaimParent, countClaimsOf, listClaimsOf } from '../queries/claims.ts';
import { usualPage } from '../queries/limits.ts';
import { type ConnectionArguments, type Page, type PageArguments, readPage } from '../queries/page.ts';
import type { Context } from './context.ts';
import type { Filter as FilterInput } from './generated/types.ts';
import { toFilter } from './to-filter.ts';

/**
 * A page of each parent, all parents of a level in one statement. A page after a cursor is asked for one parent alone, as the
 * cursor belongs to it.
 */
export async function pageOfEach<T>(
  { batch }: Context,
  field: string,
  id: string,
  page: PageArguments,
  fieldArguments: unknown,
  list: (ids: readonly string[]) => Promise<ReadonlyMap<string, Page<T>>>,
): Promise<Page<T>> {
  const found = await batch(field, [fieldArguments, page, page.cursor === null ? null : id], list)(id);
  if (!found) throw new Error(`${field} gave no page for ${id}.`);
  return found;
}

export interface ClaimArguments extends ConnectionArguments {
  readonly filter?: FilterInput | null;
  readonly orderBy?: ClaimOrder | null;
}

/** A page of a parent's claims. */
export function claimsOf(
  context: Context,
  parent: ClaimParent,
  id: string,
  { filter, orderBy, ...rest }: ClaimArguments,
): Promise<Page<ClaimRecord>> {
  const { batch, database } = context;
  const wanted = toFilter(filter ?? undefined);
  const order = orderBy ?? 'PLACE';
  const page = readPage(rest, usualPage);
  const count = async (one: string): Promise<number> =>
    (await batch(`count claims of ${parent}`, wanted, (ids) => countClaimsOf(database, parent, ids, wanted))(
      one,
    )) ?? 0;
  return pageOfEach(context, `claims of ${parent}`, id, page, [wanted, order], (ids) =>
    listClaimsOf(database, parent, ids, wanted, order, page, count),
  );
}

/** A page of ids as a page of what they stand for; one that cannot be loaded fails alone. */
export async function loadEach<T>(page: Page<string>, load: (id: string) => Promise<T>): Promise<Page<T>> {
  const settled = await Promise.allSettled(page.nodes.map(load));
  // An Error among the items of a list is, to graphql-js, the failure of that item alone.
  const nodes = settled.map((one) => (one.status === 'fulfilled' ? one.value : (one.reason as T)));
  const edges = page.edges.map(({ cursor }, at) => ({ cursor, node: nodes[at] as T }));
  return { ...page, nodes, edges };
}
