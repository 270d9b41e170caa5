import type { Saved } from '../db/statement.ts';
import { AttestError } from '../domain/errors.ts';
import { type SavedVersionRecord, savedVersionId } from '../domain/saved.ts';
import { usualPage } from '../queries/limits.ts';
import { keysOf, makePage, readPage, rowsToRead } from '../queries/page.ts';
import * as queries from '../queries/saved.ts';
import { create, type Holding, rename, setDeleted } from '../saved/write-saved.ts';
import { change } from './change.ts';
import type { Context } from './context.ts';

/*
 * What views and stories have in common: they are found, listed, versioned, renamed, duplicated and deleted in one way.
 */

export const findSaved = ({ batch, database }: Context, saved: Saved, id: string) =>
  batch(`${saved}`, null, (ids) => queries.findSaved(database, saved, ids))(id);

export const findVersion = ({ batch, database }: Context, saved: Saved, id: string, number: number) =>
  batch(`${saved}Version`, null, (ids) => queries.findVersions(database, saved, ids))(
    savedVersionId(id, number),
  );

export async function loadSaved(context: Context, saved: Saved, id: string) {
  const found = await findSaved(context, saved, id);
  if (!found) throw new Error(`The ${saved} ${id} went away.`);
  return found;
}

export async function loadVersion(context: Context, saved: Saved, id: string, number: number) {
  const version = await findVersion(context, saved, id, number);
  if (!version) throw new Error(`The ${saved} ${id} refers to its version ${number}, which is not there.`);
  return version;
}

/** What a version holds, JSON. */
export async function loadContent(
  { batch, database }: Context,
  saved: Saved,
  { id }: Pick<SavedVersionRecord, 'id'>,
): Promise<string> {
  const content = await batch(`${saved}Content`, null, (ids) => queries.loadContents(database, saved, ids))(
    id,
  );
  if (content === undefined) throw new Error(`The version ${id} of a ${saved} holds nothing.`);
  return content;
}

/** Beyond every number of a version. */
const beyond = 1_000_000_000;

/** The fields that every view and every story has. */
export const versionFields = (saved: Saved) => ({
  latest: ({ id, version }: { id: string; version: number }, _: unknown, context: Context) =>
    loadVersion(context, saved, id, version),
  version: async ({ id }: { id: string }, { number }: { number: number }, context: Context) =>
    (await findVersion(context, saved, id, number)) ?? null,
  versions: async (
    { id, version }: { id: string; version: number },
    asked: Parameters<typeof readPage>[0],
    { batch, database }: Context,
  ) => {
    const page = readPage(asked, usualPage);
    const scope = ['versions', id];
    const [below = beyond] = keysOf(scope, page) ?? [];
    const given = { below: Number(below), limit: rowsToRead(page) };
    const rows = await batch(`${saved}Versions`, given, (ids) =>
      queries.listVersions(database, saved, ids, given),
    )(id);
    return makePage(rows ?? [], page, scope, async () => version);
  },
});

interface Duplicated {
  readonly id: string;
  readonly version?: number | null;
  readonly name?: string | null;
  readonly clientMutationId?: string | null;
}

/** Makes one of its own of a version of another. @throws AttestError NOT_FOUND */
export async function duplicate(
  context: Context,
  saved: Saved,
  name: string,
  input: Duplicated,
  toHolding: (version: SavedVersionRecord, content: string) => Holding,
) {
  const { id } = input;
  const word = saved === 'View' ? 'view' : 'story';
  const from = await findSaved(context, saved, id);
  if (!from) throw new AttestError('NOT_FOUND', `There is no ${word} “${id}”.`, { id });
  const number = input.version ?? from.version;
  const version = await findVersion(context, saved, id, number);
  if (!version) {
    throw new AttestError('NOT_FOUND', `The ${word} “${from.name}” has no version ${number}.`, {
      id,
      number,
    });
  }
  const holding = toHolding(version, await loadContent(context, saved, version));
  const title = { name: input.name ?? from.name, caption: from.caption };
  const made = await change(context, name, input, (transaction) =>
    create(transaction, saved, title, holding),
  );
  return loadSaved(context, saved, made.id);
}

interface Renamed {
  readonly id: string;
  readonly name: string;
  readonly caption?: string | null;
  readonly clientMutationId?: string | null;
}

/** Calls it by another name. */
export async function renameSaved(context: Context, saved: Saved, name: string, input: Renamed) {
  const { id } = await change(context, name, input, (transaction) =>
    rename(transaction, saved, input.id, input.name, input.caption ?? null),
  );
  return loadSaved(context, saved, id);
}

/** Puts a tombstone on it, or takes it away. */
export async function markDeleted(
  context: Context,
  saved: Saved,
  name: string,
  input: { readonly id: string; readonly clientMutationId?: string | null },
  isDeleted: boolean,
) {
  const { id } = await change(context, name, input, (transaction) =>
    setDeleted(transaction, saved, input.id, isDeleted),
  );
  return loadSaved(context, saved, id);
}

/** What is saved as the next version of something must say of what. */
export function checkIfVersion(id: string | null | undefined, ifVersion: number | null, word: string): void {
  if (id != null || ifVersion === null) return;
  const field = 'ifVersion';
  throw new AttestError('BAD_INPUT', `${field} needs an id: a new ${word} has no version yet.`, { field });
}
