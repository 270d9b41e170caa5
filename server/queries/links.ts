import type { Database, Row } from '../db/database.ts';
import { type Stance, stances } from '../domain/bundle.ts';
import { type Filter, noFilter } from '../domain/filter.ts';
import { linkId, parseLinkId, parseLinkKey } from '../domain/ids.ts';
import type { LinkCountRecord, LinkRecord, SupportRecord } from '../domain/records.ts';
import { linkPredicates, relationshipType } from '../ontology/ontology.ts';
import { entityParts, toEntity } from './entities.ts';
import { filterParameters } from './filter-parameters.ts';
import { findCanonical } from './identity.ts';
import { keysOf, makePage, type Page, type PageArguments, readNode, rowsToRead } from './page.ts';
import { flag, listed, number, text, textOrNull, texts } from './rows.ts';

const predicateOfType = new Map(
  linkPredicates.map((predicate) => [relationshipType(predicate.id), predicate.id]),
);
const isStance = (word: string): word is Stance => stances.some((stance) => stance === word);

const toSupport = (row: Row, proposed = 0): SupportRecord => ({
  claims: number(row, 'claims'),
  tellers: number(row, 'tellers'),
  origins: number(row, 'origins'),
  denied: number(row, 'denied'),
  stances: texts(row, 'stances').filter(isStance),
  proposed,
});

function timeSpan(from: string | null, to: string | null): string | null {
  if (from === null || to === null) return null;
  return from === to || from.includes('/') || to.includes('/') ? from : `${from}/${to}`;
}

/** A link from a row of one of the statements that return links. */
export function toLink(row: Row, filter: Filter): LinkRecord {
  const key = text(row, 'key');
  const { subject, predicate, object } = parseLinkKey(key);
  return {
    kind: 'link',
    id: linkId(key),
    key,
    subjectId: subject,
    predicate,
    objectId: object,
    time: timeSpan(textOrNull(row, 'from'), textOrNull(row, 'to')),
    disputed: flag(row, 'disputed'),
    support: toSupport(row),
    ends: texts(row, 'ends'),
    filter,
  };
}

async function readLinks(database: Database, ids: readonly string[]): Promise<Map<string, LinkRecord>> {
  const rows = await database.read('links-by-id', { rows: ids.map(parseLinkId) });
  return new Map(rows.map((row) => [linkId(text(row, 'key')), readNode(() => toLink(row, noFilter))]));
}

/**
 * The links that exist among these ids, by id; by one with an end that another entity stands for, the link at that entity.
 * @throws AttestError BAD_INPUT for an id that is no link's.
 */
export async function findLinks(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, LinkRecord>> {
  const found = await readLinks(database, ids);
  const missing = ids.filter((id) => !found.has(id)).map((id) => ({ id, ...parseLinkId(id) }));
  const canonical = await findCanonical(
    database,
    missing.flatMap(({ subject, object }) => [subject, object]),
  );
  if (canonical.size === 0) return found;
  const lead = (id: string): string => canonical.get(id) ?? id;
  const ledTo = new Map(
    missing.map(({ id, subject, predicate, object }) => [
      id,
      linkId([lead(subject), predicate, lead(object)].join('|')),
    ]),
  );
  const led = await readLinks(database, [...new Set(ledTo.values())]);
  // In the order asked, as what is found at once is.
  const inOrder = ids.map((id) => [id, found.get(id) ?? led.get(ledTo.get(id) ?? '')] as const);
  return new Map(inOrder.flatMap(([id, link]) => (link === undefined ? [] : [[id, link] as const])));
}

export type Direction = 'OUT' | 'IN';

export type LinkOrder = 'ORIGINS' | 'TELLERS' | 'CLAIMS';
const measureOf = { ORIGINS: 'origins', TELLERS: 'tellers', CLAIMS: 'claims' } as const;

/** Where the first page of each way begins: before the greatest measure, or beyond the least. */
const edge = { forward: [Number.MAX_SAFE_INTEGER, ''], backward: [-1, ''] } as const;

/** A page of each entity's links that pass the filter, those with most of the order's measure (counted over all claims) first. */
export async function listLinksOfEntities(
  database: Database,
  ids: readonly string[],
  filter: Filter,
  direction: Direction | null,
  order: LinkOrder,
  page: PageArguments,
  count: (id: string) => Promise<number>,
): Promise<Map<string, Page<LinkRecord>>> {
  const scopeOf = (id: string) => ['links', id, direction, order, filter];
  // A cursor belongs to one entity; a page after it can be asked of that one alone.
  const [afterMeasure, afterKey] = keysOf(scopeOf(ids[0] ?? ''), page) ?? edge[page.way];
  const parameters = await filterParameters(database, filter);
  const rows = await database.read(
    'list-links-of-entities',
    {
      ids,
      direction: direction ?? 'BOTH',
      afterMeasure,
      afterKey,
      limit: rowsToRead(page),
      ...parameters,
    },
    {
      anchor: direction === null && page.cursor === null ? 'links-all' : 'links-beyond',
      key: measureOf[order],
      way: page.way,
      looks: parameters.looks,
    },
  );
  const byEntity = new Map<string, { node: LinkRecord; keys: (string | number)[] }[]>(
    ids.map((id) => [id, []]),
  );
  for (const row of rows) {
    const node = readNode(() => ({
      ...toLink(row, filter),
      other: toEntity(listed(row, 'other', entityParts)),
    }));
    byEntity.get(text(row, 'entityId'))?.push({ node, keys: [number(row, 'measure'), text(row, 'key')] });
  }
  return new Map(
    [...byEntity].map(([id, found]) => [id, makePage(found, page, scopeOf(id), () => count(id))]),
  );
}

/** Each entity's links counted by predicate and direction. A link from an entity to itself counts once, as outgoing. */
export async function countLinksOfEntities(
  database: Database,
  ids: readonly string[],
  filter: Filter,
): Promise<Map<string, LinkCountRecord[]>> {
  const parameters = await filterParameters(database, filter);
  const { looks } = parameters;
  const rows = await database.read('count-links-of-entities', { ids, ...parameters }, { looks });
  const counts = new Map<string, LinkCountRecord[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    counts.get(text(row, 'entityId'))?.push({
      predicate: predicateOfType.get(text(row, 'relationshipType')) ?? '',
      direction: flag(row, 'out') ? 'OUT' : 'IN',
      count: number(row, 'count'),
    });
  }
  for (const list of counts.values()) {
    list.sort(
      (a, b) => b.count - a.count || (a.predicate + a.direction < b.predicate + b.direction ? -1 : 1),
    );
  }
  return counts;
}

/** What `countSupports` is asked about a link, as one text: the same link seen from another end can count otherwise. */
export const supportQuestion = ({ key, predicate, disputed, ends }: LinkRecord): string =>
  JSON.stringify({ key, relationshipType: relationshipType(predicate), disputed, ends });

/** What stands behind links, by `supportQuestion`, counted over the claims that pass the filter they were asked with. */
export async function countSupports(
  database: Database,
  questions: readonly string[],
  filter: Filter,
): Promise<Map<string, SupportRecord>> {
  // Made by `supportQuestion` alone.
  const asked = questions.map((id) => ({ id, ...(JSON.parse(id) as object) }));
  const parameters = await filterParameters(database, filter);
  const rows = await database.read('count-supports-of-links', { rows: asked, ...parameters });
  return new Map(rows.map((row) => [text(row, 'id'), toSupport(row, number(row, 'proposed'))]));
}
