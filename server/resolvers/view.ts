import type { ViewContent, ViewVersionRecord } from '../domain/view-file.ts';
import { viewVersionId, writeViewFile } from '../domain/view-file.ts';
import { usualPage } from '../queries/limits.ts';
import { keysOf, makePage, readPage, rowsToRead } from '../queries/page.ts';
import {
  countChanges,
  findVersions,
  findViews,
  listMissing,
  listVersions,
  loadContents,
} from '../queries/views.ts';
import type { Context } from './context.ts';
import type { ViewResolvers, ViewVersionResolvers } from './generated/types.ts';

export const findView = ({ batch, database }: Context, id: string) =>
  batch('view', null, (ids) => findViews(database, ids))(id);

export const findVersion = ({ batch, database }: Context, view: string, number: number) =>
  batch('viewVersion', null, (ids) => findVersions(database, ids))(viewVersionId(view, number));

export async function loadView(context: Context, id: string) {
  const view = await findView(context, id);
  if (!view) throw new Error(`The view ${id} went away.`);
  return view;
}

export async function loadVersion(context: Context, view: string, number: number) {
  const version = await findVersion(context, view, number);
  if (!version) throw new Error(`The view ${view} refers to its version ${number}, which is not there.`);
  return version;
}

async function loadContent({ batch, database }: Context, { id }: ViewVersionRecord): Promise<string> {
  const content = await batch('viewContent', null, (ids) => loadContents(database, ids))(id);
  if (content === undefined) throw new Error(`The version ${id} of a view shows nothing.`);
  return content;
}

async function namesOf(context: Context, version: ViewVersionRecord) {
  // Checked against the schema when it was saved.
  const content = JSON.parse(await loadContent(context, version)) as ViewContent;
  return content.names ?? [];
}

/** Beyond every number of a version. */
const beyond = 1_000_000_000;

export const view: ViewResolvers = {
  latest: ({ id, version }, _, context) => loadVersion(context, id, version),
  version: async ({ id }, { number }, context) => (await findVersion(context, id, number)) ?? null,
  versions: async ({ id, version }, asked, { batch, database }) => {
    const page = readPage(asked, usualPage);
    const scope = ['versions', id];
    const [below = beyond] = keysOf(scope, page) ?? [];
    const given = { below: Number(below), limit: rowsToRead(page) };
    const rows = await batch('viewVersions', given, (ids) => listVersions(database, ids, given))(id);
    return makePage(rows ?? [], page, scope, async () => version);
  },
};

export const viewVersion: ViewVersionResolvers = {
  content: (version, _, context) => loadContent(context, version),
  file: async (version, _, context) => writeViewFile(version, await loadContent(context, version)),
  missing: async (version, _, context) => listMissing(context.database, await namesOf(context, version)),
  changedSince: async (version, _, context) => {
    const names = await namesOf(context, version);
    const ids = names.filter(({ kind }) => kind === 'entity').map(({ id }) => id);
    return countChanges(context.database, version.madeAt.change, ids);
  },
};
