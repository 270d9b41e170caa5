import { AttestError } from '../domain/errors.ts';
import { kindOfId } from '../domain/ids.ts';
import { entityTypes } from '../ontology/entity-types.ts';
import { predicates } from '../ontology/predicates.ts';
import { listClaims } from '../queries/claims.ts';
import { loadComparison } from '../queries/compare.ts';
import { listCitedDocuments, listDocuments } from '../queries/documents.ts';
import { listEntities } from '../queries/entities.ts';
import { findCanonical, leadIds } from '../queries/identity.ts';
import { findJobs, listJobs } from '../queries/jobs.ts';
import { ceilings, listWithin, usualPage, within } from '../queries/limits.ts';
import { loadNeighbourhood } from '../queries/neighbourhood.ts';
import { listLinksOfOneOrigin } from '../queries/one-origin.ts';
import { readPage } from '../queries/page.ts';
import { listPaths } from '../queries/paths.ts';
import { loadPicture } from '../queries/picture.ts';
import { listSaved } from '../queries/saved.ts';
import { search } from '../queries/search.ts';
import { countSpeakers } from '../queries/speakers.ts';
import { loadStats } from '../queries/stats.ts';
import { candidateQuery } from './candidate.ts';
import type { Context } from './context.ts';
import { disputeQuery } from './dispute.ts';
import { expansionOf } from './expansion.ts';
import { gazetteerMatches } from './gazetteer.ts';
import type { QueryResolvers } from './generated/types.ts';
import { identityQuery } from './identity.ts';
import { find } from './load.ts';
import { claimsAlong, keepAlong } from './page-of-each.ts';
import { quoteLineageQuery } from './quote-lineage.ts';
import { readAhead } from './read-ahead.ts';
import { findSaved } from './saved.ts';
import { selectedOnPage } from './selects.ts';
import { toFilter } from './to-filter.ts';
import { toPathArguments } from './to-path-arguments.ts';
import { withdrawalQuery } from './withdrawal.ts';

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
  ...candidateQuery,
  ...identityQuery,
  ...quoteLineageQuery,
  ...withdrawalQuery,
  node: (_, { id }, context, info) => {
    readAhead(context, info, [id]);
    return findNode(context, id);
  },
  nodes: (_, { ids }, context, info) => {
    const wanted = listWithin('ids', ids, ceilings.ids);
    for (const id of wanted) readAhead(context, info, [id]);
    // A list of promises, not one of a list: each object fails alone.
    return wanted.map(
      (id) =>
        // graphql-js waits for each item; the generated type of an item's promise leaves out its null.
        findNode(context, id) as Promise<NonNullable<Awaited<ReturnType<typeof findNode>>>>,
    );
  },
  entity: async (_, { id }, context, info) => {
    readAhead(context, info, [id]);
    return (await find.entity(context, id)) ?? null;
  },
  claim: async (_, { id }, context, info) => {
    readAhead(context, info, [id]);
    return (await find.claim(context, id)) ?? null;
  },
  document: async (_, { id }, context, info) => {
    readAhead(context, info, [id]);
    return (await find.document(context, id)) ?? null;
  },
  entities: async (_, { filter, linkedTo, orderBy, ...page }, context, info) => {
    const linked = linkedTo && {
      ids: await leadIds(context.database, linkedTo.ids),
      predicates: linkedTo.predicates ?? null,
      hops: linkedTo.hops ?? 1,
    };
    const found = await listEntities(
      context.database,
      toFilter(filter),
      linked ?? null,
      orderBy ?? 'NAME',
      readPage(page, usualPage, selectedOnPage(info).pageInfo),
    );
    for (const entity of found.nodes)
      if (!(entity instanceof Error)) context.keep('entity', entity.id, entity);
    return found;
  },
  search: async (_, { query: words, in: fields, types, mode, ...page }, { database, keep }) => {
    const asked = { query: words, in: fields, types: types ?? null, mode };
    const { hits, ...rest } = await search(database, asked, readPage(page, 20));
    for (const { entity } of hits) if (entity) keep('entity', entity.id, entity);
    return { ...rest, edges: hits };
  },
  neighbourhood: async (_, { ids, depth, filter, limit, doNotExpandThrough, degreeLimit }, { database }) =>
    loadNeighbourhood(database, {
      ids: await leadIds(database, ids),
      depth: depth ?? 1,
      limit: limit ?? 200,
      filter: toFilter(filter),
      doNotExpandThrough: await leadIds(database, doNotExpandThrough ?? []),
      degreeLimit: degreeLimit ?? null,
    }),
  expansion: async (_, { ids, ...asked }, context) =>
    expansionOf(
      context,
      await leadIds(context.database, listWithin('ids', ids, ceilings.expandedIds)),
      asked,
    ),
  picture: (_, { documents, ids, filter }, { database }) =>
    loadPicture(database, { documents, ids, filter: toFilter(filter) }),
  paths: async (_, asked, { database }) => {
    const { from, to, exclude, ...rest } = toPathArguments(asked);
    const canonical = await findCanonical(database, [from, to, ...exclude.entities]);
    const lead = (id: string): string => canonical.get(id) ?? id;
    return listPaths(database, {
      ...rest,
      from: lead(from),
      to: lead(to),
      exclude: { ...exclude, entities: exclude.entities.map(lead) },
    });
  },
  claims: async (_, { filter, orderBy, ...rest }, context, info) => {
    const page = readPage(rest, usualPage, selectedOnPage(info).pageInfo);
    const along = claimsAlong(info);
    const claims = await listClaims(context.database, toFilter(filter), orderBy ?? 'PLACE', page, along);
    return keepAlong(context, claims, along);
  },
  documents: (_, { status, filter, orderBy, ...rest }, { database }, info) => {
    const page = readPage(rest, usualPage, selectedOnPage(info).pageInfo);
    return listDocuments(database, status ?? null, toFilter(filter), orderBy ?? 'NAME', page);
  },
  citedDocuments: (_, { orderBy, ...rest }, { database }, info) =>
    listCitedDocuments(
      database,
      orderBy ?? 'DEPENDENTS',
      readPage(rest, usualPage, selectedOnPage(info).pageInfo),
    ),
  linksOfOneOrigin: (_, { minTellers, ...rest }, { database }, info) =>
    listLinksOfOneOrigin(database, minTellers ?? 2, readPage(rest, usualPage, selectedOnPage(info).pageInfo)),
  compare: async (_, { accordingTo, and, entities, filter }, { database }) =>
    loadComparison(database, {
      first: await leadIds(database, accordingTo),
      second: await leadIds(database, and),
      entities: await leadIds(database, entities ?? []),
      filter: toFilter(filter),
    }),
  speakers: (_, { filter, first }, { database }) =>
    countSpeakers(database, toFilter(filter), within('first', first ?? 200, 1, ceilings.speakers)),
  gazetteerMatches,
  entityTypes: () => [...entityTypes],
  predicates: () => [...predicates],
  ...disputeQuery,
  stats: (_, __, { database }) => loadStats(database),
  job: async (_, { id }, { database }) => (await findJobs(database, [id]))[0] ?? null,
  jobs: (_, { first }, { database }) => listJobs(database, within('first', first ?? 50, 1, ceilings.first)),
  view: async (_, { id }, context) => (await findSaved(context, 'View', id)) ?? null,
  views: (_, { text, orderBy, ...rest }, { database }, info) => {
    const page = readPage(rest, usualPage, selectedOnPage(info).pageInfo);
    return listSaved(database, 'View', { text: text ?? '', order: orderBy ?? 'SAVED' }, page);
  },
  story: async (_, { id }, context) => (await findSaved(context, 'Story', id)) ?? null,
  stories: (_, { text, orderBy, ...rest }, { database }, info) => {
    const page = readPage(rest, usualPage, selectedOnPage(info).pageInfo);
    return listSaved(database, 'Story', { text: text ?? '', order: orderBy ?? 'SAVED' }, page);
  },
};
