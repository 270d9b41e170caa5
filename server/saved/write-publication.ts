import { randomBytes } from 'node:crypto';
import type { WriteTransaction } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import { type PictureFile, publicationIdOf } from '../domain/publication.ts';
import { within } from '../queries/limits.ts';
import { text, textOrNull } from '../queries/rows.ts';
import { takeLive } from './write-saved.ts';

/** Bytes of a snapshot, UTF-8. */
const mostBytes = 2_000_000;
/** Links of a view that can be read at the same time. */
const mostLive = 50;

/** What is published. */
export interface ToPublish {
  readonly view: string;
  readonly version: number;
  readonly title: { readonly name: string; readonly caption: string };
  readonly picture: PictureFile;
  /** Of the links that are drawn, as a figure's file carries them. */
  readonly claims: readonly object[];
  readonly preview: string | null;
  readonly explores: boolean;
  /** When the claims were read, ISO 8601. */
  readonly readAt: string;
}

/** What is kept: all that the page shows, and no more. */
function snapshotOf({ title, picture, claims, readAt, version }: ToPublish): string {
  const { format: _, version: __, ...drawn } = picture;
  return JSON.stringify({
    format: 'attest-publication',
    version: 1,
    viewVersion: version,
    title,
    readAt,
    drawn,
    claims,
    linksWithoutClaims: 0,
  });
}

/**
 * Publishes a version of a view under a link that nobody can guess: 192 random bits.
 * @throws AttestError NOT_FOUND, CONFLICT when the view is deleted, TOO_LARGE
 */
export async function createPublication(
  transaction: WriteTransaction,
  published: ToPublish,
): Promise<{ id: string }> {
  const { view, version, title, picture, claims, preview, explores, readAt } = published;
  await takeLive(transaction, 'View', view);
  const others = await transaction.run('publications-of-views', { ids: [view], limit: mostLive + 1 });
  const live = others.filter((row) => textOrNull(row, 'revokedAt') === null);
  within('The number of links to a view that are not revoked', live.length + 1, 0, mostLive);
  const snapshot = snapshotOf(published);
  const bytes = within('The number of bytes of what is published', Buffer.byteLength(snapshot), 0, mostBytes);
  const token = randomBytes(24).toString('base64url');
  const [row] = await transaction.run('create-publication', {
    view,
    number: version,
    id: publicationIdOf(token),
    token,
    at: readAt,
    ...title,
    entities: picture.nodes.filter(({ group }) => group === undefined).length,
    links: picture.links.filter(({ bundle }) => bundle === undefined).length,
    claims: claims.length,
    bytes,
    explores,
    snapshot,
    preview,
  });
  if (!row) throw new Error(`The version ${version} of the view ${view} went away.`);
  return { id: text(row, 'id') };
}

/**
 * Takes a publication back for good: what it showed is no longer kept.
 * @throws AttestError NOT_FOUND
 */
export async function revokePublication(
  transaction: WriteTransaction,
  id: string,
): Promise<{ id: string; viewId: string }> {
  const [row] = await transaction.run('revoke-publication', { id, at: new Date().toISOString() });
  if (!row) throw new AttestError('NOT_FOUND', `There is no publication “${id}”.`, { id });
  return { id, viewId: text(row, 'viewId') };
}
