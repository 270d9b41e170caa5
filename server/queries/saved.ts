import type { Database, Row } from '../db/database.ts';
import type { Saved } from '../db/statement.ts';
import { fold } from '../domain/fold.ts';
import { groupBy } from '../domain/group-by.ts';
import type { SavedRecord, SavedVersionRecord } from '../domain/saved.ts';
import type { CursorScope } from './cursor.ts';
import { makePage, nodesById, type Page, type PageArguments, readNode, rowsToRead, textKey } from './page.ts';
import { number, numberOrNull, text, textOrNull } from './rows.ts';

export const toSaved = (row: Row): SavedRecord => ({
  id: text(row, 'id'),
  name: text(row, 'name'),
  caption: text(row, 'caption'),
  version: number(row, 'version'),
  createdAt: text(row, 'createdAt'),
  savedAt: text(row, 'savedAt'),
  deletedAt: textOrNull(row, 'deletedAt'),
});

const toVersion = (row: Row): SavedVersionRecord => ({
  id: text(row, 'id'),
  ownerId: text(row, 'ownerId'),
  name: text(row, 'name'),
  caption: text(row, 'caption'),
  number: number(row, 'number'),
  savedAt: text(row, 'savedAt'),
  madeAt: { at: text(row, 'madeAt'), change: number(row, 'change') },
  entities: numberOrNull(row, 'entities') ?? 0,
  documents: numberOrNull(row, 'documents') ?? 0,
  slideCount: numberOrNull(row, 'slides') ?? 0,
});

/** The views or stories that exist among these ids, deleted or not, by id. */
export const findSaved = async (
  database: Database,
  saved: Saved,
  ids: readonly string[],
): Promise<Map<string, SavedRecord>> =>
  nodesById(await database.read('saved-by-id', { ids }, { saved }), toSaved);

export type SavedOrder = 'SAVED' | 'NAME';
/** The text property that each order sorts by; what was saved last comes first. */
const keyOf = { SAVED: 'recencyKey', NAME: 'nameKey' } as const;

/** Words of a search that count. */
const mostWords = 20;

/** A page of the views or stories whose name or caption has all words; those that are deleted are left out. */
export async function listSaved(
  database: Database,
  saved: Saved,
  { text: asked, order }: { readonly text: string; readonly order: SavedOrder },
  page: PageArguments,
): Promise<Page<SavedRecord>> {
  const words = fold(asked)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords);
  const scope: CursorScope = [saved === 'View' ? 'views' : 'stories', order, words];
  const rows = await database.read(
    'list-saved',
    { words, after: textKey(scope, page), limit: rowsToRead(page) },
    { key: keyOf[order], way: page.way, saved },
  );
  const found = rows.map((row) => ({ node: readNode(() => toSaved(row)), keys: [text(row, 'cursor')] }));
  return makePage(found, page, scope, async () => {
    const [row] = await database.read('count-saved', { words }, { saved });
    return row ? number(row, 'count') : 0;
  });
}

/** How versions are asked for: so many, with smaller numbers than one. */
export interface VersionsAsked {
  readonly below: number;
  readonly limit: number;
}

/** Of each of these views or stories, its newest versions with their numbers, newest first. */
export async function listVersions(
  database: Database,
  saved: Saved,
  ids: readonly string[],
  asked: VersionsAsked,
): Promise<Map<string, { node: SavedVersionRecord; keys: [number] }[]>> {
  const rows = await database.read('versions-of-saved', { ids, ...asked }, { saved });
  const byOwner = groupBy(rows, (row) => text(row, 'ownerId'));
  const withKeys = (row: Row): { node: SavedVersionRecord; keys: [number] } => ({
    node: readNode(() => toVersion(row)),
    keys: [number(row, 'number')],
  });
  return new Map([...byOwner].map(([id, own]) => [id, own.map(withKeys)]));
}

/** The versions that exist among these ids, by id. */
export const findVersions = async (
  database: Database,
  saved: Saved,
  ids: readonly string[],
): Promise<Map<string, SavedVersionRecord>> =>
  nodesById(await database.read('saved-versions-by-id', { ids }, { saved }), toVersion);

/** What these versions hold, JSON, by id. */
export async function loadContents(
  database: Database,
  saved: Saved,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await database.read('contents-of-saved-versions', { ids }, { saved });
  return new Map(rows.map((row) => [text(row, 'id'), text(row, 'content')]));
}

/** The ids of the stories that show one of these views. */
export async function listStoriesShowing(database: Database, viewIds: readonly string[]): Promise<string[]> {
  const quotes = viewIds.map((id) => JSON.stringify(id));
  const rows = await database.read('stories-showing', { quotes });
  return rows.map((row) => text(row, 'id'));
}
