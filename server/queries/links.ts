import type { Database, Row } from '../db/database.ts';
import { type Stance, stances } from '../domain/bundle.ts';
import { type Filter, noFilter } from '../domain/filter.ts';
import { linkId, parseLinkId, parseLinkKey } from '../domain/ids.ts';
import type { LinkCountRecord, LinkRecord, SupportRecord } from '../domain/records.ts';
import { linkPredicates, relationshipType } from '../ontology/ontology.ts';
import { decodeCursor } from './cursor.ts';
import { filterParameters } from './filter-parameters.ts';
import { makePage, type Page, type PageArguments, pageSize } from './page.ts';
import { flag, number, text, textOrNull, texts } from './rows.ts';

const predicateOfType = new Map(
  linkPredicates.map((predicate) => [relationshipType(predicate.id), predicate.id]),
);
const isStance = (word: string): word is Stance => stances.some((stance) => stance === word);

const toSupport = (row: Row): SupportRecord => ({
  claims: number(row, 'claims'),
  tellers: number(row, 'tellers'),
  origins: number(row, 'origins'),
  denied: number(row, 'denied'),
  stances: texts(row, 'stances').filter(isStance),
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
    filter,
  };
}

/** The links that exist among these ids, in no order. @throws AttestError BAD_INPUT for an id that is no link's. */
export async function findLinks(database: Database, ids: readonly string[]): Promise<LinkRecord[]> {
  const rows = await database.read('links-by-id', { rows: ids.map(parseLinkId) });
  return rows.map((row) => toLink(row, noFilter));
}

export type Direction = 'OUT' | 'IN';

/** A page of each entity's links that pass the filter, most origins first. */
export async function listLinksOfEntities(
  database: Database,
  ids: readonly string[],
  filter: Filter,
  direction: Direction | null,
  page: PageArguments,
  count: (id: string) => Promise<number>,
): Promise<Map<string, Page<LinkRecord>>> {
  const first = pageSize(page);
  const scopeOf = (id: string) => ['links', id, direction, filter];
  const [only] = ids;
  // A cursor belongs to one entity; a page after it can be asked of that one alone.
  const keys = page.after === null || only === undefined ? [] : decodeCursor(scopeOf(only), page.after);
  const rows = await database.read('list-links-of-entities', {
    ids,
    direction: direction ?? 'BOTH',
    afterOrigins: keys[0] ?? Number.MAX_SAFE_INTEGER,
    afterKey: keys[1] ?? '',
    limit: first + 1,
    ...filterParameters(filter),
  });
  const byEntity = new Map<string, { node: LinkRecord; keys: (string | number)[] }[]>(
    ids.map((id) => [id, []]),
  );
  for (const row of rows) {
    const node = toLink(row, filter);
    byEntity.get(text(row, 'entityId'))?.push({ node, keys: [node.support.origins, node.key] });
  }
  return new Map(
    [...byEntity].map(([id, found]) => [id, makePage(found, first, scopeOf(id), () => count(id))]),
  );
}

/** Each entity's links counted by predicate and direction. A link from an entity to itself counts once, as outgoing. */
export async function countLinksOfEntities(
  database: Database,
  ids: readonly string[],
  filter: Filter,
): Promise<Map<string, LinkCountRecord[]>> {
  const rows = await database.read('count-links-of-entities', { ids, ...filterParameters(filter) });
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

/** What stands behind each link (by key), counted over the claims that pass the filter. */
export async function countSupports(
  database: Database,
  keys: readonly string[],
  filter: Filter,
): Promise<Map<string, SupportRecord>> {
  const rows = await database.read('count-supports-of-links', { keys, ...filterParameters(filter) });
  return new Map(rows.map((row) => [text(row, 'key'), toSupport(row)]));
}
