import { countClaimsOf, listClaimsOf } from '../queries/claims.ts';
import { countDependents, loadTexts } from '../queries/documents.ts';
import type { DocumentResolvers } from './generated/types.ts';
import { load } from './load.ts';
import { pageOfEach } from './page-of-each.ts';
import { toFilter, toPage } from './to-filter.ts';

export const document: DocumentResolvers = {
  entity: ({ id }, _, context) => load('entity', context, id),
  text: async ({ id, status }, _, { batch, database }) =>
    status === 'CITED' ? null : ((await batch('text', null, (ids) => loadTexts(database, ids))(id)) ?? null),
  publisher: ({ publisherId }, _, context) =>
    publisherId === null ? null : load('entity', context, publisherId),
  claims: ({ id }, { filter, ...rest }, context) => {
    const wanted = toFilter(filter);
    const page = toPage(rest, 50);
    const { batch, database } = context;
    const count = async (one: string): Promise<number> =>
      (await batch('countDocumentClaims', wanted, (ids) => countClaimsOf(database, 'document', ids, wanted))(
        one,
      )) ?? 0;
    return pageOfEach(context, 'documentClaims', id, page, wanted, (ids) =>
      listClaimsOf(database, 'document', ids, wanted, page, count),
    );
  },
  dependents: async ({ id }, _, { batch, database }) =>
    (await batch('dependents', null, (ids) => countDependents(database, ids))(id)) ?? 0,
};
