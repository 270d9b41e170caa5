import { loadTexts } from '../queries/documents.ts';
import type { DocumentResolvers } from './generated/types.ts';
import { load } from './load.ts';
import { claimsOf } from './page-of-each.ts';

export const document: DocumentResolvers = {
  entity: ({ id }, _, context) => load('entity', context, id),
  text: async ({ id, status }, _, { batch, database }) =>
    status === 'CITED' ? null : ((await batch('text', null, (ids) => loadTexts(database, ids))(id)) ?? null),
  publisher: ({ publisherId }, _, context) =>
    publisherId === null ? null : load('entity', context, publisherId),
  claims: ({ id }, asked, context, info) => claimsOf(context, 'document', id, asked, info),
  dependents: ({ id }, asked, context, info) => claimsOf(context, 'source', id, asked, info),
};
