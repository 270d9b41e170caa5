import type { Database } from './db/database.ts';
import { noFilter } from './domain/filter.ts';
import { countClaimsOf, findClaims, listClaims, listClaimsOf } from './queries/claims.ts';
import { listDocuments, loadTexts } from './queries/documents.ts';
import { findEntities, listEntities, listGivenNames } from './queries/entities.ts';
import { listMentionsOfEntities, listPassagesOfClaims, listVoicesOfClaims } from './queries/evidence.ts';
import {
  countLinksOfEntities,
  countSupports,
  findLinks,
  listLinksOfEntities,
  supportQuestion,
} from './queries/links.ts';
import { countNeighbourTypes } from './queries/neighbour-types.ts';
import { loadNeighbourhood } from './queries/neighbourhood.ts';
import { firstPage } from './queries/page.ts';
import { planSteps } from './queries/path-steps.ts';
import { listPaths, usualPaths } from './queries/paths.ts';
import { degreesIn, linksIn, loadPicture } from './queries/picture.ts';
import { search } from './queries/search.ts';
import { countTypes, loadStats } from './queries/stats.ts';

const page = firstPage(1);
const none = async (): Promise<number> => 0;

/** How often what the first page asks is asked: planned the first time, it is compiled with the next. */
const rounds = 3;

/**
 * Asks what the explorer's first page asks, so that its first reader does not wait until a Neo4j that has just booted has planned
 * it: planning costs seconds, answering milliseconds.
 */
export async function warmUpFirstPage(database: Database): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const { nodes } = await listDocuments(database, 'HELD', noFilter, 'NAME', firstPage(100));
    const publishers = nodes.flatMap(({ publisherId }) => publisherId ?? []);
    const [, picture] = await Promise.all([
      findEntities(database, publishers),
      loadPicture(database, { documents: nodes.slice(0, 1).map(({ id }) => id), ids: [], filter: noFilter }),
    ]);
    await Promise.all([linksIn(database, picture), degreesIn(database, picture)]);
  }
}

/** Asks each other kind of question once, beside the first answers. */
export async function warmUp(database: Database): Promise<void> {
  const { nodes } = await listEntities(database, noFilter, null, 'DEGREE', firstPage(2));
  const ids = nodes.slice(0, 1).map(({ id }) => id);
  await loadNeighbourhood(database, { ids, depth: 1, limit: 10, filter: noFilter });
  await findEntities(database, ids);
  await countLinksOfEntities(database, ids, noFilter);
  await countNeighbourTypes(database, ids, noFilter);
  const documents = await listDocuments(database, 'HELD', noFilter, 'NAME', page);
  const byName = await listEntities(
    database,
    { ...noFilter, documents: documents.nodes.map(({ id }) => id) },
    null,
    'NAME',
    page,
  );
  await byName.totalCount();
  // A filter that looks at single claims, and one that also counts how many say the same, have longer statements.
  for (const filter of [
    { ...noFilter, frontier: 0 },
    { ...noFilter, frontier: 0, minOrigins: 2 },
  ]) {
    await listEntities(database, filter, null, 'DEGREE', page);
    await listClaims(database, filter, 'PLACE', page);
  }
  const { links } = await loadNeighbourhood(database, {
    ids,
    depth: 1,
    limit: 10,
    filter: { ...noFilter, frontier: 0 },
  });
  const keys = links.map(({ key }) => key);
  const claims = await listClaims(database, noFilter, 'PLACE', page);
  const claimIds = claims.nodes.map(({ id }) => id);
  const documentIds = documents.nodes.map(({ id }) => id);
  await listVoicesOfClaims(database, claimIds);
  await listPassagesOfClaims(database, claimIds);
  await listLinksOfEntities(database, ids, noFilter, null, 'ORIGINS', page, none);
  await listClaimsOf(database, 'entity', ids, noFilter, 'PLACE', page, none);
  await listGivenNames(database, ids, noFilter);
  await listMentionsOfEntities(database, ids, 1);
  await findLinks(
    database,
    links.map(({ id }) => id),
  );
  await countSupports(database, links.map(supportQuestion), { ...noFilter, frontier: 0 });
  await listClaimsOf(database, 'link', keys, noFilter, 'PLACE', page, none);
  await listClaimsOf(database, 'document', documentIds, noFilter, 'PLACE', page, none);
  await countClaimsOf(database, 'document', documentIds, noFilter);
  await loadTexts(database, documentIds);
  await listClaimsOf(database, 'source', documentIds, noFilter, 'PLACE', page, none);
  await countClaimsOf(database, 'source', documentIds, noFilter);
  await findClaims(database, claimIds);
  await claims.totalCount();
  await countTypes(database);
  await loadStats(database);
  await search(
    database,
    { query: 'a', in: ['NAMES', 'SENTENCES', 'TEXTS'], types: null, mode: 'TYPE_AHEAD' },
    page,
  );
  for (const filter of [noFilter, { ...noFilter, frontier: 0 }]) await planSteps(database, filter);
  const [from, to] = nodes.map(({ id }) => id);
  if (from !== undefined && to !== undefined)
    await listPaths(database, { ...usualPaths, from, to, mode: 'K_SHORTEST' });
}
