import type { Database, Row } from '../db/database.ts';
import { fold } from '../domain/fold.ts';
import { groupBy } from '../domain/group-by.ts';
import type { MissingRecord, ShownName, ViewRecord, ViewVersionRecord } from '../domain/view-file.ts';
import type { CursorScope } from './cursor.ts';
import { makePage, nodesById, type Page, type PageArguments, readNode, rowsToRead, textKey } from './page.ts';
import { number, numberOrNull, text, textOrNull, wordOf } from './rows.ts';

export const toView = (row: Row): ViewRecord => ({
  id: text(row, 'id'),
  name: text(row, 'name'),
  caption: text(row, 'caption'),
  version: number(row, 'version'),
  createdAt: text(row, 'createdAt'),
  savedAt: text(row, 'savedAt'),
  deletedAt: textOrNull(row, 'deletedAt'),
});

const toVersion = (row: Row): ViewVersionRecord => ({
  id: text(row, 'id'),
  viewId: text(row, 'viewId'),
  name: text(row, 'name'),
  caption: text(row, 'caption'),
  number: number(row, 'number'),
  savedAt: text(row, 'savedAt'),
  madeAt: { at: text(row, 'madeAt'), change: number(row, 'change') },
  entities: number(row, 'entities'),
  documents: number(row, 'documents'),
});

/** The views that exist among these ids, deleted or not, by id. */
export const findViews = async (
  database: Database,
  ids: readonly string[],
): Promise<Map<string, ViewRecord>> => nodesById(await database.read('views-by-id', { ids }), toView);

export type ViewOrder = 'SAVED' | 'NAME';
/** The text property that each order sorts by; what was saved last comes first. */
const keyOf = { SAVED: 'recencyKey', NAME: 'nameKey' } as const;

/** Words of a search that count. */
const mostWords = 20;

/** A page of the views whose name or caption has all words; those that are deleted are left out. */
export async function listViews(
  database: Database,
  { text: asked, order }: { readonly text: string; readonly order: ViewOrder },
  page: PageArguments,
): Promise<Page<ViewRecord>> {
  const words = fold(asked)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords);
  const scope: CursorScope = ['views', order, words];
  const rows = await database.read(
    'list-views',
    { words, after: textKey(scope, page), limit: rowsToRead(page) },
    { key: keyOf[order], way: page.way },
  );
  const found = rows.map((row) => ({ node: readNode(() => toView(row)), keys: [text(row, 'cursor')] }));
  return makePage(found, page, scope, async () => {
    const [row] = await database.read('count-views', { words });
    return row ? number(row, 'count') : 0;
  });
}

/** How versions are asked for: so many, with smaller numbers than one. */
export interface VersionsAsked {
  readonly below: number;
  readonly limit: number;
}

/** Of each of these views, its newest versions with their numbers, newest first. */
export async function listVersions(
  database: Database,
  ids: readonly string[],
  asked: VersionsAsked,
): Promise<Map<string, { node: ViewVersionRecord; keys: [number] }[]>> {
  const rows = await database.read('versions-of-views', { ids, ...asked });
  const byView = groupBy(rows, (row) => text(row, 'viewId'));
  const withKeys = (row: Row): { node: ViewVersionRecord; keys: [number] } => ({
    node: readNode(() => toVersion(row)),
    keys: [number(row, 'number')],
  });
  return new Map([...byView].map(([id, own]) => [id, own.map(withKeys)]));
}

/** The versions that exist among these ids, by id. */
export const findVersions = async (
  database: Database,
  ids: readonly string[],
): Promise<Map<string, ViewVersionRecord>> =>
  nodesById(await database.read('view-versions-by-id', { ids }), toVersion);

/** What these versions show, JSON, by id. */
export async function loadContents(database: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.read('contents-of-view-versions', { ids });
  return new Map(rows.map((row) => [text(row, 'id'), text(row, 'content')]));
}

/** What of these things is no longer there, in the order in which they are named. */
export async function listMissing(database: Database, names: readonly ShownName[]): Promise<MissingRecord[]> {
  const idsOf = (kind: ShownName['kind']): string[] =>
    names.filter((name) => name.kind === kind).map(({ id }) => id);
  const rows = await database.read('missing-of-names', {
    entities: idsOf('entity'),
    documents: idsOf('document'),
  });
  const gone = new Map(
    rows.map((row) => {
      const kind = wordOf(row, 'kind', ['ENTITY', 'DOCUMENT'] as const);
      return [`${kind} ${text(row, 'id')}`, { kind, withdrawnAt: textOrNull(row, 'withdrawnAt') }];
    }),
  );
  return names.flatMap(({ kind, id, name }) => {
    const found = gone.get(`${kind.toUpperCase()} ${id}`);
    return found === undefined ? [] : [{ ...found, id, name }];
  });
}

/** How many changes after one touched some of these entities; null when not all of them are kept. */
export async function countChanges(
  database: Database,
  seq: number,
  ids: readonly string[],
): Promise<number | null> {
  const [row] = await database.read('count-changes-of', { seq, ids });
  const oldest = row ? numberOrNull(row, 'oldest') : null;
  if (!row || (oldest !== null && oldest > seq + 1)) return null;
  return number(row, 'count');
}
