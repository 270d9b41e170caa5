import type { Page, PageArguments } from '../queries/page.ts';
import type { Context } from './context.ts';

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
  const found = await batch(field, [fieldArguments, page, page.after === null ? null : id], list)(id);
  if (!found) throw new Error(`${field} gave no page for ${id}.`);
  return found;
}
