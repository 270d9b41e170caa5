import { leadIdsIn } from '../domain/lead-ids-in.ts';
import type { SavedVersionRecord } from '../domain/saved.ts';
import { type ViewContent, writeViewFile } from '../domain/view-file.ts';
import { findCanonical } from '../queries/identity.ts';
import { countChanges, listMissing } from '../queries/views.ts';
import { loadDisputedSince } from '../saved/disputed-since.ts';
import type { Context } from './context.ts';
import type { ViewResolvers, ViewVersionResolvers } from './generated/types.ts';
import { publications } from './publication.ts';
import { loadContent, versionFields } from './saved.ts';
import { toFilter } from './to-filter.ts';

async function namesOf(context: Context, version: SavedVersionRecord) {
  // Checked against the schema when it was saved.
  const content = JSON.parse(await loadContent(context, 'View', version)) as ViewContent;
  return content.names ?? [];
}

async function entitiesOf(context: Context, version: SavedVersionRecord): Promise<string[]> {
  const names = await namesOf(context, version);
  return names.filter(({ kind }) => kind === 'entity').map(({ id }) => id);
}

export const view: ViewResolvers = { ...versionFields('View'), publications };

export const viewVersion: ViewVersionResolvers = {
  content: (version, _, context) => loadContent(context, 'View', version),
  contentNow: async (version, _, context) => {
    const content = await loadContent(context, 'View', version);
    const ids = (await namesOf(context, version)).map(({ id }) => id);
    const canonical = await findCanonical(context.database, ids);
    return canonical.size === 0 ? content : JSON.stringify(leadIdsIn(JSON.parse(content), canonical));
  },
  file: async (version, _, context) => writeViewFile(version, await loadContent(context, 'View', version)),
  missing: async (version, _, context) => listMissing(context.database, await namesOf(context, version)),
  changedSince: async (version, _, context) =>
    countChanges(context.database, version.madeAt.change, await entitiesOf(context, version)),
  disputedSince: async (version, { filter }, context) =>
    loadDisputedSince(
      context.database,
      await entitiesOf(context, version),
      toFilter(filter),
      version.madeAt.at,
    ),
};
