import { ceilings, within } from '../queries/limits.ts';
import { findQuoteLineage } from '../queries/quote-lineage.ts';
import type { QueryResolvers, QuoteLineageNodeResolvers, QuoteLineageResolvers } from './generated/types.ts';
import { load, loadEach } from './load.ts';

export const quoteLineageQuery: Pick<QueryResolvers, 'quoteLineage'> = {
  quoteLineage: (_, { passage }, { database }) => findQuoteLineage(database, passage),
};

export const quoteLineage: QuoteLineageResolvers = { truncated: ({ complete }) => !complete };

export const quoteLineageNode: QuoteLineageNodeResolvers = {
  document: ({ wording }, _, context) => load('document', context, wording.documentId),
  parent: ({ parentId }, _, context) => (parentId === null ? null : load('document', context, parentId)),
  start: ({ wording }) => wording.start,
  end: ({ wording }) => wording.end,
  words: ({ wording }) => wording.text,
  claimCount: ({ wording }) => wording.claimIds.length,
  claims: ({ wording }, { first }, context) =>
    loadEach(
      'claim',
      context,
      wording.claimIds.slice(0, within('first', first ?? 3, 1, ceilings.claimsNamed)),
    ),
};
