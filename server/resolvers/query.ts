import { AttestError } from '../domain/errors.ts';
import { kindOfId } from '../domain/ids.ts';
import { entityTypes } from '../ontology/entity-types.ts';
import { predicates } from '../ontology/predicates.ts';
import { listClaims } from '../queries/claims.ts';
import { listDocuments } from '../queries/documents.ts';
import { listEntityIds } from '../queries/entities.ts';
import { ceilings, listWithin } from '../queries/limits.ts';
import { loadNeighbourhood } from '../queries/neighbourhood.ts';
import { listPaths } from '../queries/paths.ts';
import { searchEntities } from '../queries/search.ts';
import { loadStats } from '../queries/stats.ts';
import type { Context } from './context.ts';
import type { QueryResolvers } from './generated/types.ts';
import { find, load } from './load.ts';
import { toFilter, toPage } from './to-filter.ts';

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
  entities: async (_, { filter, orderBy, ...page }, context) => {
    const ids = await listEntityIds(context.database, toFilter(filter), orderBy ?? 'NAME', toPage(page, 50));
    const nodes = await Promise.all(ids.nodes.map((id) => load('entity', context, id)));
    return {
      ...ids,
      nodes,
      edges: ids.edges.flatMap(({ cursor }, at) => (nodes[at] ? [{ cursor, node: nodes[at] }] : [])),
    };
  },
  search: async (_, { query: words, types, ...page }, { database }) => {
    const { hits, hasNextPage } = await searchEntities(database, words, types ?? null, toPage(page, 20));
    return { edges: hits, pageInfo: { hasNextPage, endCursor: hits.at(-1)?.cursor ?? null } };
  },
  neighbourhood: (_, { ids, depth, filter, limit }, { database }) =>
    loadNeighbourhood(database, { ids, depth: depth ?? 1, limit: limit ?? 200, filter: toFilter(filter) }),
  paths: (_, { from, to, maxHops, limit, filter }, { database }) =>
    listPaths(database, { from, to, maxHops: maxHops ?? 4, limit: limit ?? 10, filter: toFilter(filter) }),
  claims: (_, { filter, ...page }, { database }) => listClaims(database, toFilter(filter), toPage(page, 50)),
  documents: (_, { filter, ...page }, { database }) =>
    listDocuments(database, filter?.status ?? null, toPage(page, 50)),
  entityTypes: () => [...entityTypes],
  predicates: () => [...predicates],
  stats: (_, __, { database }) => loadStats(database),
};
