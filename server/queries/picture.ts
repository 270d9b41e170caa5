import pLimit from 'p-limit';
import type { Database } from '../db/database.ts';
import { type Filter, noFilter, restricts, restrictsClaims } from '../domain/filter.ts';
import type { EntityRecord, LinkRecord, SupportRecord } from '../domain/records.ts';
import { countClaimsOf } from './claims.ts';
import { findEntities, listEntities } from './entities.ts';
import { filterParameters } from './filter-parameters.ts';
import { ceilings, hubDegree, listWithin } from './limits.ts';
import { countLinksOfEntities, countSupports, supportQuestion, toLink } from './links.ts';
import { readNode } from './page.ts';

export interface PictureArguments {
  /** Their entities come first, each document's by name. */
  readonly documents: readonly string[];
  /** Further entities; those that do not exist are left out. */
  readonly ids: readonly string[];
  readonly filter: Filter;
}

/** Entities and what is to be read of them only when it is asked for. */
export interface PictureRecord {
  readonly entities: readonly EntityRecord[];
  /** For each document asked for, where its entities stand. */
  readonly members: readonly (readonly number[])[];
  readonly filter: Filter;
  readonly truncated: boolean;
}

/** Documents whose entities are read at the same time. */
const atOnce = 4;

/** The entities of a picture, each once. What is damaged is left out. */
export async function loadPicture(
  database: Database,
  { documents, ids, filter }: PictureArguments,
): Promise<PictureRecord> {
  listWithin('ids', ids, ceilings.pictureEntities);
  const most = ceilings.pictureEntities;
  const page = { size: most, way: 'forward', cursor: null, peeks: true } as const;
  const inTurn = pLimit(atOnce);
  const [pages, found] = await Promise.all([
    Promise.all(
      documents.map((id) =>
        inTurn(() =>
          listEntities(
            database,
            { ...noFilter, documents: [id], proposed: filter.proposed },
            null,
            'NAME',
            page,
          ),
        ),
      ),
    ),
    ids.length === 0 ? new Map<string, EntityRecord | Error>() : findEntities(database, ids),
  ]);
  const all = new Map<string, EntityRecord>();
  const add = (rows: Iterable<EntityRecord | Error>): string[] =>
    [...rows].flatMap((entity) => {
      if (entity instanceof Error) return [];
      all.set(entity.id, entity);
      return [entity.id];
    });
  const listed = pages.map(({ nodes }) => add(nodes));
  add(found.values());
  const entities = [...all.values()].slice(0, most);
  const places = new Map(entities.map(({ id }, at) => [id, at]));
  return {
    entities,
    members: listed.map((members) => members.flatMap((id) => places.get(id) ?? [])),
    filter,
    truncated: all.size > most || pages.some(({ pageInfo }) => pageInfo.hasNextPage),
  };
}

/** How many links each entity of a picture has in the whole graph. What is stored is not counted. */
export async function degreesIn(
  database: Database,
  { entities, filter }: PictureRecord,
): Promise<readonly number[]> {
  const uncounted = entities.filter(({ degree }) => degree === null || restricts(filter)).map(({ id }) => id);
  const counts = uncounted.length === 0 ? new Map() : await countLinksOfEntities(database, uncounted, filter);
  return entities.map(({ id, degree }) => {
    const rows: readonly { readonly count: number }[] | undefined = counts.get(id);
    return rows === undefined ? (degree ?? 0) : rows.reduce((sum, { count }) => sum + count, 0);
  });
}

/** How many claims are about each entity of a picture. */
export async function claimsIn(
  database: Database,
  { entities, filter }: PictureRecord,
): Promise<readonly number[]> {
  const ids = entities.map(({ id }) => id);
  const counts = await countClaimsOf(database, 'entity', ids, filter);
  return ids.map((id) => counts.get(id) ?? 0);
}

/** A link between two entities of a picture, with where they stand in it. */
export interface PlacedLink {
  readonly link: LinkRecord;
  readonly subject: number;
  readonly object: number;
}

/** Every link between the entities of a picture, in the order of their keys. What is damaged is left out. */
export async function linksIn(
  database: Database,
  { entities, filter }: PictureRecord,
): Promise<readonly PlacedLink[]> {
  const parameters = await filterParameters(database, filter);
  const { looks } = parameters;
  const isHub = ({ degree }: EntityRecord): boolean => (degree ?? 0) >= hubDegree;
  const idsOf = (rows: readonly EntityRecord[]): string[] => rows.map(({ id }) => id);
  const [hubs, others] = [entities.filter(isHub), entities.filter((entity) => !isHub(entity))];
  const rows = await Promise.all([
    database.read('list-links-from', { ids: idsOf(others), hub: hubDegree, ...parameters }, { looks }),
    hubs.length < 2
      ? []
      : database.read('list-links-between', { ids: idsOf(hubs), hub: hubDegree, ...parameters }, { looks }),
  ]);
  const places = new Map(entities.map(({ id }, at) => [id, at]));
  const links = rows.flat().flatMap((row): PlacedLink[] => {
    const link = readNode(() => toLink(row, filter));
    if (link instanceof Error) return [];
    const [subject, object] = [places.get(link.subjectId), places.get(link.objectId)];
    return subject === undefined || object === undefined ? [] : [{ link, subject, object }];
  });
  return links.sort((one, other) => (one.link.key < other.link.key ? -1 : 1));
}

/** What stands behind each link under the filter it was found with. */
export async function supportsOf(
  database: Database,
  links: readonly LinkRecord[],
  filter: Filter,
): Promise<readonly SupportRecord[]> {
  if (!restrictsClaims(filter)) return links.map(({ support }) => support);
  const counted = await countSupports(database, links.map(supportQuestion), filter);
  const none: SupportRecord = { claims: 0, tellers: 0, origins: 0, denied: 0, stances: [], proposed: 0 };
  return links.map((link) => counted.get(supportQuestion(link)) ?? none);
}
