import { loadTexts } from '../queries/documents.ts';
import { listMentionsOfDocuments } from '../queries/evidence.ts';
import { ceilings, usualPage, within } from '../queries/limits.ts';
import type { DocumentResolvers } from './generated/types.ts';
import { load, loadWithdrawalsOf } from './load.ts';
import { claimsOf } from './page-of-each.ts';

export const document: DocumentResolvers = {
  entity: ({ id }, _, context) => load('entity', context, id),
  text: async ({ id, status }, _, { batch, database }) =>
    status === 'CITED' ? null : ((await batch('text', null, (ids) => loadTexts(database, ids))(id)) ?? null),
  publisher: ({ publisherId }, _, context) =>
    publisherId === null ? null : load('entity', context, publisherId),
  withdrawal: async ({ id }, _, context) =>
    (await loadWithdrawalsOf(context, id)).find(({ of }) => of.kind === 'document') ?? null,
  claims: ({ id }, asked, context, info) => claimsOf(context, 'document', id, asked, info),
  extracted: ({ id }, asked, context, info) => claimsOf(context, 'extracted', id, asked, info),
  mentions: async ({ id }, { from, first }, { batch, database }) => {
    const asked = {
      from: Math.max(0, from ?? 0),
      limit: within('first', first ?? usualPage, 0, ceilings.first),
    };
    const list = batch('mentionsIn', asked, (ids) => listMentionsOfDocuments(database, ids, asked));
    return (await list(id)) ?? [];
  },
  dependents: ({ id }, asked, context, info) => claimsOf(context, 'source', id, asked, info),
};
