import { randomBytes } from 'node:crypto';
import type { Row, WriteTransaction } from '../db/database.ts';
import type { Saved } from '../db/statement.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { descendingKey } from '../domain/descending-key.ts';
import { AttestError } from '../domain/errors.ts';
import { fold } from '../domain/fold.ts';
import { sha256 } from '../domain/ids.ts';
import { number, text, textOrNull } from '../queries/rows.ts';
import { toSaved } from '../queries/saved.ts';

/** Who knows the id can open it, so that it must not be guessed: 128 random bits. */
const newId = (): string => randomBytes(16).toString('base64url');

/** Sorts what was saved last first, so that one index gives the order. */
const recencyKey = (at: string, id: string): string => descendingKey(Date.parse(at), 13, id);

const longestName = 200;
const longestCaption = 2_000;
const wordOf = { View: 'view', Story: 'story' } as const;

/** What a version holds, and how much of it. */
export interface Holding {
  readonly content: object;
  readonly counts: Readonly<Record<string, number>>;
  /** The state of knowledge that it was made at; a null change is the last that the graph has. */
  readonly madeAt: { readonly at: string; readonly change: number | null };
}

export interface Title {
  readonly name: string;
  readonly caption: string;
}

/** Which version of which view or story was written. */
export interface SavedVersion {
  readonly id: string;
  readonly number: number;
}

function checkTitle({ name, caption }: Title): void {
  const refuse = (field: string, why: string): never => {
    throw new AttestError('BAD_INPUT', `${field} ${why}.`, { field });
  };
  if (name.trim() === '' || name.length > longestName)
    refuse('name', `must have 1 to ${longestName} characters, not only blanks`);
  if (caption.length > longestCaption) refuse('caption', `may have at most ${longestCaption} characters`);
}

const toTitle = (id: string, { name, caption }: Title) => ({
  id,
  name,
  caption,
  nameKey: `${fold(name)}|${id}`,
  searchKey: fold(`${name} ${caption}`),
});

async function take(transaction: WriteTransaction, saved: Saved, id: string): Promise<Row> {
  const [row] = await transaction.run('take-saved', { id }, { saved });
  if (!row) throw new AttestError('NOT_FOUND', `There is no ${wordOf[saved]} “${id}”.`, { id });
  return row;
}

/** What is there, and not deleted. */
export async function takeLive(transaction: WriteTransaction, saved: Saved, id: string): Promise<Row> {
  const row = await take(transaction, saved, id);
  const { name, deletedAt } = toSaved(row);
  if (deletedAt !== null) {
    throw new AttestError('CONFLICT', `The ${wordOf[saved]} “${name}” is deleted: bring it back first.`, {
      id,
      deletedAt,
    });
  }
  return row;
}

async function addVersion(
  transaction: WriteTransaction,
  saved: Saved,
  id: string,
  { content, counts, madeAt }: Holding,
): Promise<number> {
  const at = new Date().toISOString();
  const [row] = await transaction.run(
    'add-saved-version',
    {
      id,
      at,
      recencyKey: recencyKey(at, id),
      madeAt: madeAt.at,
      change: madeAt.change,
      content: JSON.stringify(content),
      contentHash: hashOf(content),
      counts,
    },
    { saved },
  );
  if (!row) throw new Error(`The ${wordOf[saved]} ${id} went away.`);
  return number(row, 'number');
}

/** Equal for equal contents. */
export const hashOf = (content: object): string => sha256(canonicalJson(content));

/** Makes a view or a story of its own. */
export async function create(
  transaction: WriteTransaction,
  saved: Saved,
  title: Title,
  holding: Holding,
): Promise<SavedVersion> {
  checkTitle(title);
  const id = newId();
  const at = new Date().toISOString();
  await transaction.run('create-saved', { ...toTitle(id, title), at }, { saved });
  return { id, number: await addVersion(transaction, saved, id, holding) };
}

/**
 * Gives a view or a story its next version; none when its newest says the same already.
 * @throws AttestError NOT_FOUND; CONFLICT when it is deleted, or `ifVersion` is not its newest
 */
export async function saveNext(
  transaction: WriteTransaction,
  saved: Saved,
  id: string,
  holding: Holding,
  ifVersion: number | null,
): Promise<SavedVersion> {
  const row = await takeLive(transaction, saved, id);
  const { name, version, savedAt } = toSaved(row);
  if (textOrNull(row, 'contentHash') === hashOf(holding.content)) return { id, number: version };
  if (ifVersion !== null && ifVersion !== version) {
    throw new AttestError(
      'CONFLICT',
      `The ${wordOf[saved]} “${name}” was saved meanwhile: its newest version is ${version}, not ${ifVersion}.`,
      { id, version, savedAt },
    );
  }
  return { id, number: await addVersion(transaction, saved, id, holding) };
}

/**
 * Calls a view or a story by another name; its caption stays where none is given.
 * @throws AttestError NOT_FOUND; CONFLICT when it is deleted; BAD_INPUT
 */
export async function rename(
  transaction: WriteTransaction,
  saved: Saved,
  id: string,
  name: string,
  caption: string | null,
): Promise<{ id: string }> {
  const row = await takeLive(transaction, saved, id);
  const title = { name, caption: caption ?? text(row, 'caption') };
  checkTitle(title);
  await transaction.run('rename-saved', toTitle(id, title), { saved });
  return { id };
}

/**
 * Puts a tombstone on a view or a story, or takes it away; nothing else changes.
 * @throws AttestError NOT_FOUND
 */
export async function setDeleted(
  transaction: WriteTransaction,
  saved: Saved,
  id: string,
  isDeleted: boolean,
): Promise<{ id: string }> {
  const { deletedAt } = toSaved(await take(transaction, saved, id));
  if ((deletedAt !== null) !== isDeleted) {
    const at = isDeleted ? new Date().toISOString() : null;
    await transaction.run('set-saved-deleted', { id, at }, { saved });
  }
  return { id };
}
