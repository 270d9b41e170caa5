import type { GraphQLResolveInfo } from 'graphql';
import type { ClaimRecord } from '../domain/records.ts';
import {
  type ClaimAlong,
  type ClaimOrder,
  type ClaimParent,
  countClaimsOf,
  listClaimsOf,
} from '../queries/claims.ts';
import { namedEntityParts } from '../queries/entities.ts';
import { quotedPassageParts } from '../queries/evidence.ts';
import { usualPage } from '../queries/limits.ts';
import { type ConnectionArguments, type Page, type PageArguments, readPage } from '../queries/page.ts';
import type { Context } from './context.ts';
import type { Filter as FilterInput } from './generated/types.ts';
import { onceAField, selectedOf, selectedOnPage } from './selects.ts';
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

/** What is always read of a claim and beside it, of an entity that is only named, and of a passage that is only quoted; all else is a detail. */
const ofClaims = new Set([
  '__typename',
  'id',
  'subject',
  'predicate',
  'object',
  'positive',
  'voices',
  'evidence',
]);
const ofNamed = new Set<string>(['__typename', ...namedEntityParts]);
const ofQuoted = new Set<string>(['__typename', ...quotedPassageParts]);

/** What to read of the claims on a page and along with them: what the question asks of each. */
export const claimsAlong = onceAField((info): ClaimAlong => {
  const { ofNodes: asked } = selectedOnPage(info);
  const withSentence = asked.has('sentence');
  const ends = [...(asked.get('subject') ?? []), ...(asked.get('object') ?? [])];
  const ofEvidence = selectedOf(info, 'Passage', asked.get('evidence') ?? []).flat();
  const ofEnds = selectedOf(info, 'Entity', ends).flat();
  return {
    withDetails: [...asked.keys()].some((name) => !ofClaims.has(name)),
    withEnds: withSentence || ends.length > 0,
    withEndDetails: withSentence || ofEnds.some(({ name }) => !ofNamed.has(name.value)),
    withEvidence: asked.has('evidence'),
    withEvidenceDetails: ofEvidence.some(({ name }) => !ofQuoted.has(name.value)),
    withVoices: withSentence || asked.has('voices'),
  };
});

/** Keeps what was read along with claims where their fields will look for it. */
export function keepAlong(
  { keep }: Context,
  page: Page<ClaimRecord>,
  { withEndDetails, withEvidenceDetails }: ClaimAlong,
): Page<ClaimRecord> {
  for (const { id, ends, evidence, voices } of page.nodes) {
    // What was read in part is for its claim alone. A damaged end is asked for again, by its id, and is an error where it is looked for.
    if (withEndDetails)
      for (const end of ends ?? []) if (!(end instanceof Error)) keep('entity', end.id, end);
    if (evidence && withEvidenceDetails) keep('evidence', id, evidence);
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
    for (const found of pages.values()) keepAlong(context, found, along);
    return pages;
  });
}
