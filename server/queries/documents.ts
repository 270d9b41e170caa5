import type { Database, Row } from '../db/database.ts';
import type { Looks } from '../db/statement.ts';
import { type Filter, noFilter } from '../domain/filter.ts';
import type { DocumentRecord } from '../domain/records.ts';
import { toTime } from './claims.ts';
import { filterParameters } from './filter-parameters.ts';
import { findLed } from './identity.ts';
import { makePage, nodesById, type Page, type PageArguments, readNode, rowsToRead, textKey } from './page.ts';
import { flag, number, text, textOrNull } from './rows.ts';

const toDocument = (row: Row): DocumentRecord => ({
  kind: 'document',
  id: text(row, 'id'),
  name: text(row, 'name'),
  status: text(row, 'status') === 'held' ? 'HELD' : 'CITED',
  sha256: textOrNull(row, 'sha256'),
  url: textOrNull(row, 'url'),
  language: textOrNull(row, 'language'),
  publisherId: textOrNull(row, 'publisherId'),
  givenPublisherId: textOrNull(row, 'givenPublisherId'),
  published: toTime(row, 'published'),
  invented: flag(row, 'invented'),
});

/** The documents that exist among these ids, by id. */
export const findDocuments = async (
  database: Database,
  ids: readonly string[],
): Promise<Map<string, DocumentRecord>> =>
  findLed(database, ids, async (some) =>
    nodesById(await database.read('documents-by-id', { ids: some }), toDocument),
  );

/** The text of each document; null when it is only cited. */
export async function loadTexts(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await database.read('texts-of-documents', { ids });
  return new Map(rows.map((row) => [text(row, 'id'), textOrNull(row, 'text')]));
}

export type DocumentOrder = 'NAME' | 'PUBLISHED' | 'DEPENDENTS';
/** The text property that each order sorts by; most dependents come first. */
const keyOf = { NAME: 'nameKey', PUBLISHED: 'publishedKey', DEPENDENTS: 'dependentsKey' } as const;

const withKeys = (row: Row) => ({ node: readNode(() => toDocument(row)), keys: [text(row, 'cursor')] });

async function countDocuments(
  database: Database,
  given: Record<string, unknown>,
  looks: Looks,
): Promise<number> {
  const [row] = await database.read('count-documents', given, { looks });
  return row ? number(row, 'count') : 0;
}

/** A page of the documents that hold a claim that passes the filter, or that one is heard through. */
export async function listDocuments(
  database: Database,
  status: 'HELD' | 'CITED' | null,
  filter: Filter,
  order: DocumentOrder,
  page: PageArguments,
): Promise<Page<DocumentRecord>> {
  const scope = ['documents', status, order, filter];
  const given = {
    ...(await filterParameters(database, filter)),
    statuses: status === null ? ['held', 'cited'] : [status.toLowerCase()],
  };
  const { looks } = given;
  const rows = await database.read(
    'list-documents',
    { ...given, after: textKey(scope, page), limit: rowsToRead(page) },
    { key: keyOf[order], way: page.way, looks },
  );
  return makePage(rows.map(withKeys), page, scope, () => countDocuments(database, given, looks));
}

/** A page of the documents that are cited and not held: read from an index that has them alone. */
export async function listCitedDocuments(
  database: Database,
  order: DocumentOrder,
  page: PageArguments,
): Promise<Page<DocumentRecord>> {
  const scope = ['citedDocuments', order];
  const rows = await database.read(
    'list-cited-documents',
    { after: textKey(scope, page), limit: rowsToRead(page) },
    { key: keyOf[order], way: page.way },
  );
  return makePage(rows.map(withKeys), page, scope, async () =>
    countDocuments(
      database,
      { ...(await filterParameters(database, noFilter)), statuses: ['cited'] },
      'nothing',
    ),
  );
}

/** What the graph has of a document's text. */
export interface Reading {
  /** SHA-256 of the text; null when it is only cited. */
  readonly hash: string | null;
  /** Which extractor read it last; null when none has. */
  readonly extractor: string | null;
}

/** What the graph has of the texts of those of these documents that it knows. */
export async function loadReadings(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, Reading>> {
  const rows = await database.read('extractors-of-documents', { ids });
  return new Map(
    rows.map((row) => [
      text(row, 'id'),
      { hash: textOrNull(row, 'sha256'), extractor: textOrNull(row, 'extractedBy') },
    ]),
  );
}
