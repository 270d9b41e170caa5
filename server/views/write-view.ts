import { randomBytes } from 'node:crypto';
import type { Row, WriteTransaction } from '../db/database.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { descendingKey } from '../domain/descending-key.ts';
import { AttestError } from '../domain/errors.ts';
import { fold } from '../domain/fold.ts';
import { sha256 } from '../domain/ids.ts';
import type { ViewFile } from '../domain/view-file.ts';
import { number, text, textOrNull } from '../queries/rows.ts';
import { toView } from '../queries/views.ts';

/** Who knows the id can open the view, so that it must not be guessed: 128 random bits. */
const newId = (): string => randomBytes(16).toString('base64url');

/** Sorts what was saved last first, so that one index gives the order. */
const recencyKey = (at: string, id: string): string => descendingKey(Date.parse(at), 13, id);

const longestName = 200;
const longestCaption = 2_000;

function checkTitle(name: string, caption: string): void {
  const refuse = (field: string, why: string): never => {
    throw new AttestError('BAD_INPUT', `${field} ${why}.`, { field });
  };
  if (name.trim() === '' || name.length > longestName)
    refuse('name', `must have 1 to ${longestName} characters, not only blanks`);
  if (caption.length > longestCaption) refuse('caption', `may have at most ${longestCaption} characters`);
}

const toTitle = (id: string, name: string, caption: string) => ({
  id,
  name,
  caption,
  nameKey: `${fold(name)}|${id}`,
  searchKey: fold(`${name} ${caption}`),
});

async function takeView(transaction: WriteTransaction, id: string): Promise<Row> {
  const [row] = await transaction.run('take-view', { id });
  if (!row) throw new AttestError('NOT_FOUND', `There is no view “${id}”.`, { id });
  return row;
}

/** What is there, and not deleted. */
async function takeLive(transaction: WriteTransaction, id: string): Promise<Row> {
  const row = await takeView(transaction, id);
  const { name, deletedAt } = toView(row);
  if (deletedAt !== null) {
    throw new AttestError('CONFLICT', `The view “${name}” is deleted: bring it back first.`, {
      id,
      deletedAt,
    });
  }
  return row;
}

async function addVersion(
  transaction: WriteTransaction,
  id: string,
  { madeAt, content }: Pick<ViewFile, 'madeAt' | 'content'>,
  contentHash: string,
): Promise<number> {
  const at = new Date().toISOString();
  const of = (kind: string): number => content.names?.filter((name) => name.kind === kind).length ?? 0;
  const [row] = await transaction.run('add-view-version', {
    id,
    at,
    recencyKey: recencyKey(at, id),
    madeAt: madeAt.at,
    change: madeAt.change,
    content: JSON.stringify(content),
    contentHash,
    entities: of('entity'),
    documents: of('document'),
  });
  if (!row) throw new Error(`The view ${id} went away.`);
  return number(row, 'number');
}

const hashOf = (content: ViewFile['content']): string => sha256(canonicalJson(content));

/** Which version of which view was written. */
export interface SavedVersion {
  readonly id: string;
  readonly number: number;
}

/** Makes a view of its own. */
export async function createView(
  transaction: WriteTransaction,
  file: Omit<ViewFile, 'format' | 'version'>,
): Promise<SavedVersion> {
  checkTitle(file.name, file.caption);
  const id = newId();
  await transaction.run('create-view', {
    ...toTitle(id, file.name, file.caption),
    at: new Date().toISOString(),
  });
  return { id, number: await addVersion(transaction, id, file, hashOf(file.content)) };
}

/**
 * Gives a view its next version; none when its newest says the same already.
 * @throws AttestError NOT_FOUND; CONFLICT when it is deleted, or `ifVersion` is not its newest
 */
export async function addViewVersion(
  transaction: WriteTransaction,
  id: string,
  file: ViewFile,
  ifVersion: number | null,
): Promise<SavedVersion> {
  const row = await takeLive(transaction, id);
  const { name, version, savedAt } = toView(row);
  const hash = hashOf(file.content);
  if (textOrNull(row, 'contentHash') === hash) return { id, number: version };
  if (ifVersion !== null && ifVersion !== version) {
    throw new AttestError(
      'CONFLICT',
      `The view “${name}” was saved meanwhile: its newest version is ${version}, not ${ifVersion}.`,
      { id, version, savedAt },
    );
  }
  return { id, number: await addVersion(transaction, id, file, hash) };
}

/**
 * Calls a view by another name; its caption stays where none is given.
 * @throws AttestError NOT_FOUND; CONFLICT when it is deleted; BAD_INPUT
 */
export async function renameView(
  transaction: WriteTransaction,
  id: string,
  name: string,
  caption: string | null,
): Promise<{ id: string }> {
  const row = await takeLive(transaction, id);
  const next = caption ?? text(row, 'caption');
  checkTitle(name, next);
  await transaction.run('rename-view', toTitle(id, name, next));
  return { id };
}

/**
 * Puts a tombstone on a view, or takes it away; nothing else changes.
 * @throws AttestError NOT_FOUND
 */
export async function setDeleted(
  transaction: WriteTransaction,
  id: string,
  isDeleted: boolean,
): Promise<{ id: string }> {
  const { deletedAt } = toView(await takeView(transaction, id));
  if ((deletedAt !== null) !== isDeleted) {
    const at = isDeleted ? new Date().toISOString() : null;
    await transaction.run('set-view-deleted', { id, at });
  }
  return { id };
}
