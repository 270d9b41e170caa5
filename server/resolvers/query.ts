import { AttestError } from '../domain/errors.ts';
import { kindOfId } from '../domain/ids.ts';
import { entityTypes } from '../ontology/entity-types.ts';
import { predicates } from '../ontology/predicates.ts';
import { listClaims } from '../queries/claims.ts';
import { listDocuments } from '../queries/documents.ts';
import { listEntityIds } from '../queries/entities.ts';
import { findJobs, listJobs } from '../queries/jobs.ts';
import { ceilings, listWithin, usualPage, within } from '../queries/limits.ts';
import { loadNeighbourhood } from '../queries/neighbourhood.ts';
import { readPage } from '../queries/page.ts';
import { listPaths } from '../queries/paths.ts';
import { search } from '../queries/search.ts';
import { loadStats } from '../queries/stats.ts';
import type { Context } from './context.ts';
import type { QueryResolvers } from './generated/types.ts';
import { find, load } from './load.ts';
import { loadEach } from './page-of-each.ts';
import { toFilter } from './to-filter.ts';

/** Any object; an id that only looks like one finds nothing. */
async function findNode(context: Context, id: string) {
  try {
    return (await find[kindOfId(id)](context, id)) ?? null;
  } catch (error) {
    if (error instanceof AttestError && error.code === 'BAD_INPUT') return null;
    throw error;
  }
}

export const query: QueryResolvers = {
  node: (_, { id }, context) => findNode(context, id),
  nodes: async (_, { ids }, context) =>
    Promise.all(listWithin('ids', ids, ceilings.ids).map((id) => findNode(context, id))),
  entity: async (_, { id }, context) => (await find.entity(context, id)) ?? null,
  claim: async (_, { id }, context) => (await find.claim(context, id)) ?? null,
  document: async (_, { id }, context) => (await find.document(context, id)) ?? null,
  entities: async (_, { filter, linkedTo, orderBy, ...page }, context) => {
    const linked = linkedTo && {
      ids: linkedTo.ids,
      predicates: linkedTo.predicates ?? null,
      hops: linkedTo.hops ?? 1,
    };
    const ids = await listEntityIds(
      context.database,
      toFilter(filter),
      linked ?? null,
      orderBy ?? 'NAME',
      readPage(page, usualPage),
    );
    return loadEach(ids, (id) => load('entity', context, id));
  },
  search: async (_, { query: words, in: fields, types, mode, ...page }, { database }) => {
    const asked = { query: words, in: fields, types: types ?? null, mode };
    const { hits, hasNextPage, ...rest } = await search(database, asked, readPage(page, 20));
    return {
      ...rest,
      edges: hits,
      pageInfo: {
        hasNextPage,
        hasPreviousPage: page.after != null,
        startCursor: hits[0]?.cursor ?? null,
        endCursor: hits.at(-1)?.cursor ?? null,
      },
    };
  },
  neighbourhood: (_, { ids, depth, filter, limit }, { database }) =>
    loadNeighbourhood(database, { ids, depth: depth ?? 1, limit: limit ?? 200, filter: toFilter(filter) }),
  paths: (_, { from, to, maxHops, limit, filter }, { database }) =>
    listPaths(database, { from, to, maxHops: maxHops ?? 4, limit: limit ?? 10, filter: toFilter(filter) }),
  claims: (_, { filter, orderBy, ...page }, { database }) =>
    listClaims(database, toFilter(filter), orderBy ?? 'PLACE', readPage(page, usualPage)),
  documents: (_, { status, filter, orderBy, ...page }, { database }) =>
    listDocuments(database, status ?? null, toFilter(filter), orderBy ?? 'NAME', readPage(page, usualPage)),
  entityTypes: () => [...entityTypes],
  predicates: () => [...predicates],
  stats: (_, __, { database }) => loadStats(database),
  job: async (_, { id }, { database }) => (await findJobs(database, [id]))[0] ?? null,
  jobs: (_, { first }, { database }) => listJobs(database, within('first', first ?? 50, 1, ceilings.first)),
};
