import type { Database, Row } from '../db/database.ts';
import { groupBy } from '../domain/group-by.ts';
import type { PublicationRecord } from '../domain/publication.ts';
import { flag, number, text, textOrNull } from './rows.ts';

const toPublication = (row: Row): PublicationRecord => ({
  id: text(row, 'id'),
  viewId: text(row, 'viewId'),
  token: text(row, 'token'),
  version: number(row, 'version'),
  name: text(row, 'name'),
  caption: text(row, 'caption'),
  publishedAt: text(row, 'publishedAt'),
  revokedAt: textOrNull(row, 'revokedAt'),
  deletedAt: textOrNull(row, 'deletedAt'),
  entities: number(row, 'entities'),
  links: number(row, 'links'),
  claims: number(row, 'claims'),
  bytes: number(row, 'bytes'),
  explores: flag(row, 'explores'),
  hasPreview: flag(row, 'hasPreview'),
});

/** Publications of a view that are listed. */
const mostListed = 200;

/** Of each of these views its publications: those that can be read first, the newest before the others. */
export async function listPublications(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, PublicationRecord[]>> {
  const rows = await database.read('publications-of-views', { ids, limit: mostListed });
  return new Map(
    [...groupBy(rows, (row) => text(row, 'viewId'))].map(([id, own]) => [id, own.map(toPublication)]),
  );
}

/** The publications that exist among these ids, revoked or not, by id. */
export async function findPublications(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, PublicationRecord>> {
  const rows = await database.read('publications-by-id', { ids });
  return new Map(rows.map(toPublication).map((publication) => [publication.id, publication]));
}

/** What can be read of a publication. */
export interface Snapshot {
  /** JSON. */
  readonly snapshot: string;
  /** PNG in base64. */
  readonly preview: string | null;
}

/** What a publication shows; null when it is revoked, or its view deleted. */
export async function findSnapshot(database: Database, id: string): Promise<Snapshot | null> {
  const [row] = await database.read('snapshot-of-publication', { id });
  return row ? { snapshot: text(row, 'snapshot'), preview: textOrNull(row, 'preview') } : null;
}
