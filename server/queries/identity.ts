import type { Database, Row } from '../db/database.ts';
import type { Filter } from '../domain/filter.ts';
import { everyFilter } from '../domain/filter-cases.ts';
import { verdicts } from '../domain/identity.ts';
import type { DecisionRecord, MergedRecord } from '../domain/records.ts';
import type { CursorScope } from './cursor.ts';
import { makePage, nodesById, type Page, type PageArguments, readNode, rowsToRead, textKey } from './page.ts';
import { flag, number, text, textOrNull, texts, wordOf } from './rows.ts';

const allVerdicts = [...verdicts, 'retarget'] as const;

function toDecision(row: Row): DecisionRecord {
  const at = textOrNull(row, 'revokedAt');
  return {
    kind: 'decision',
    id: text(row, 'id'),
    verdict: wordOf(row, 'verdict', allVerdicts),
    entityIds: texts(row, 'entityIds'),
    keepId: textOrNull(row, 'keepId'),
    movedId: textOrNull(row, 'movedId'),
    author: text(row, 'author'),
    reason: text(row, 'reason'),
    at: text(row, 'at'),
    live: flag(row, 'live'),
    revocation: at === null ? null : { at, by: text(row, 'revokedBy'), reason: text(row, 'revokedReason') },
  };
}

/** The decisions that exist among these ids, taken back or not. */
export const findDecisions = async (
  database: Database,
  ids: readonly string[],
): Promise<Map<string, DecisionRecord>> =>
  nodesById(await database.read('decisions-by-id', { ids }), toDecision);

/** Which decisions to list; null = any. */
export interface DecisionsAsked {
  readonly entity: string | null;
  readonly verdict: DecisionRecord['verdict'] | null;
  readonly live: boolean | null;
}

/** A page of decisions, the last first. With an entity those on it or on what is one with it. */
export async function listDecisions(
  database: Database,
  { entity, verdict, live }: DecisionsAsked,
  page: PageArguments,
): Promise<Page<DecisionRecord>> {
  const scope: CursorScope = ['decisions', entity ?? '', verdict ?? '', String(live)];
  const given = { entity, verdict, live };
  const name = entity === null ? 'list-decisions' : 'list-decisions-of-entity';
  const counting = entity === null ? 'count-decisions' : 'count-decisions-of-entity';
  const rows = await database.read(
    name,
    { ...given, after: textKey(scope, page), limit: rowsToRead(page) },
    { way: page.way },
  );
  const found = rows.map((row) => ({ node: readNode(() => toDecision(row)), keys: [text(row, 'cursor')] }));
  return makePage(found, page, scope, async () => {
    const [row] = await database.read(counting, given);
    return row ? number(row, 'count') : 0;
  });
}

/** For each entity that stands for others: those, with the live decisions that made them one. */
export async function listMerged(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, MergedRecord[]>> {
  const rows = await database.read('merged-into-entities', { ids });
  const found = new Map<string, MergedRecord[]>(ids.map((id) => [id, []]));
  for (const row of rows)
    found.get(text(row, 'into'))?.push({
      id: text(row, 'id'),
      name: text(row, 'name'),
      type: text(row, 'type'),
      decisionIds: texts(row, 'decisionIds'),
    });
  return found;
}

/**
 * Reads things by id; an id that another entity stands for finds that one, under the id that was asked for.
 * Costs a second look only when something was not found.
 */
export async function findLed<T>(
  database: Database,
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<Map<string, T>>,
): Promise<Map<string, T>> {
  const found = await read(ids);
  const missing = ids.filter((id) => !found.has(id));
  const canonical = await findCanonical(database, missing);
  if (canonical.size === 0) return found;
  const led = await read([...new Set(canonical.values())]);
  // In the order asked, as what is found at once is.
  const inOrder = ids.map((id) => [id, found.get(id) ?? led.get(canonical.get(id) ?? '')] as const);
  return new Map(inOrder.flatMap(([id, thing]) => (thing === undefined ? [] : [[id, thing] as const])));
}

/** Ids of entities with those that stand for them in place of those that another stands for; each once, in their order. */
export async function leadIds(database: Database, ids: readonly string[]): Promise<string[]> {
  const canonical = await findCanonical(database, ids);
  return [...new Set(ids.map((id) => canonical.get(id) ?? id))];
}

const entityLists = ['accordingTo', 'speakers', 'documents', 'places'] as const;

/** A filter that asks of entities that stand for themselves, whatever ids it was asked with. */
export async function leadFilter(database: Database, filter: Filter): Promise<Filter> {
  const asked = everyFilter(filter).flatMap((one) => entityLists.flatMap((part) => one[part] ?? []));
  const canonical = await findCanonical(database, [...new Set(asked)]);
  if (canonical.size === 0) return filter;
  const lead = (ids: readonly string[] | null) =>
    ids && [...new Set(ids.map((id) => canonical.get(id) ?? id))];
  const leadAll = (one: Filter): Filter => ({
    ...one,
    accordingTo: lead(one.accordingTo),
    speakers: lead(one.speakers),
    documents: lead(one.documents),
    places: lead(one.places),
    and: one.and?.map(leadAll) ?? null,
    or: one.or?.map(leadAll) ?? null,
    not: one.not && leadAll(one.not),
  });
  return leadAll(filter);
}

/** For ids of entities that another stands for, that one's id; all other ids are left out. */
export async function findCanonical(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await database.read('canonical-of-ids', { ids });
  return new Map(rows.map((row) => [text(row, 'id'), text(row, 'canonical')]));
}
