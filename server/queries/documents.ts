import type { Database, Row } from '../db/database.ts';
import type { Filter } from '../domain/filter.ts';
import type { DocumentRecord } from '../domain/records.ts';
import { toTime } from './claims.ts';
import { filterParameters } from './filter-parameters.ts';
import { makePage, type Page, type PageArguments, readNode, rowsToRead, textKey } from './page.ts';
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
  published: toTime(row, 'published'),
  invented: flag(row, 'invented'),
});

/** The documents that exist among these ids, in no order. */
export const findDocuments = async (database: Database, ids: readonly string[]): Promise<DocumentRecord[]> =>
  (await database.read('documents-by-id', { ids })).map(toDocument);

/** The text of each document; null when it is only cited. */
export async function loadTexts(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await database.read('texts-of-documents', { ids });
  return new Map(rows.map((row) => [text(row, 'id'), textOrNull(row, 'text')]));
}

export type DocumentOrder = 'NAME' | 'PUBLISHED';
const keyOf = { NAME: 'nameKey', PUBLISHED: 'publishedKey' } as const;

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
  return makePage(
    rows.map((row) => ({ node: readNode(() => toDocument(row)), keys: [text(row, 'cursor')] })),
    page,
    scope,
    async () => {
      const [count] = await database.read('count-documents', given, { looks });
      return count ? number(count, 'count') : 0;
    },
  );
}

/** How many live claims rest on each document. */
export async function countDependents(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await database.read('count-dependents-of-documents', { ids });
  return new Map(rows.map((row) => [text(row, 'id'), number(row, 'count')]));
}
