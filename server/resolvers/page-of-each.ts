import type { GraphQLResolveInfo } from 'graphql';
import type { ClaimRecord } from '../domain/records.ts';
import {
  type ClaimAlong,
  type ClaimOrder,
  type ClaimParent,
  countClaimsOf,
  listClaimsOf,
} from '../queries/claims.ts';
import { usualPage } from '../queries/limits.ts';
import { type ConnectionArguments, type Page, type PageArguments, readPage } from '../queries/page.ts';
import type { Context } from './context.ts';
import type { Filter as FilterInput } from './generated/types.ts';
import { selectedOnPage } from './selects.ts';
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

/** What to read along with the claims on a page: what the question asks of each. */
export function claimsAlong(info: GraphQLResolveInfo): ClaimAlong {
  const { ofNodes: asked } = selectedOnPage(info);
  const withSentence = asked.has('sentence');
  return {
    withEnds: withSentence || asked.has('subject') || asked.has('object'),
    withEvidence: asked.has('evidence'),
    withVoices: withSentence || asked.has('voices'),
  };
}

/** Keeps what was read along with claims where their fields will look for it. */
export function keepAlong({ keep }: Context, page: Page<ClaimRecord>): Page<ClaimRecord> {
  for (const { id, ends, evidence, voices } of page.nodes) {
    // A damaged one is asked for again, by its id, and is an error where it is looked for.
    for (const end of ends ?? []) if (!(end instanceof Error)) keep('entity', end.id, end);
    if (evidence) keep('evidence', id, evidence);
    if (voices) keep('voices', id, voices);
  }
  return page;
}

/** A page of a parent's claims. */
export function claimsOf(
  context: Context,
  parent: ClaimParent,
  id: string,
  { filter, orderBy, ...rest }: ClaimArguments,
  info: GraphQLResolveInfo,
): Promise<Page<ClaimRecord>> {
  const { batch, database } = context;
  const wanted = toFilter(filter ?? undefined);
  const order = orderBy ?? 'PLACE';
  const page = readPage(rest, usualPage, selectedOnPage(info).pageInfo);
  const count = async (one: string): Promise<number> =>
    (await batch(`count claims of ${parent}`, wanted, (ids) => countClaimsOf(database, parent, ids, wanted))(
      one,
    )) ?? 0;
  const along = claimsAlong(info);
  return pageOfEach(context, `claims of ${parent}`, id, page, [wanted, order, along], async (ids) => {
    const pages = await listClaimsOf(database, parent, ids, wanted, order, page, count, along);
    for (const found of pages.values()) keepAlong(context, found);
    return pages;
  });
}
