import { AttestError } from '../domain/errors.ts';
import { publicationPath } from '../domain/publication.ts';
import type { ViewContent } from '../domain/view-file.ts';
import { findPublications, listPublications } from '../queries/publications.ts';
import { checkPreview } from '../saved/check-preview.ts';
import { readPicture } from '../saved/read-file.ts';
import { verifyPicture } from '../saved/verify-picture.ts';
import { createPublication, revokePublication } from '../saved/write-publication.ts';
import { change, keyOf } from './change.ts';
import type { Context } from './context.ts';
import { loadEvidence } from './evidence.ts';
import type { MutationResolvers, PublicationResolvers, ViewResolvers } from './generated/types.ts';
import { findSaved, findVersion, loadContent, loadSaved } from './saved.ts';
import { toFilter } from './to-filter.ts';

export const publication: PublicationResolvers = {
  url: ({ token }) => publicationPath(token),
};

/** A view's publications. */
export const publications: NonNullable<ViewResolvers['publications']> = async (
  { id },
  _,
  { batch, database },
) => (await batch('publications', null, (ids) => listPublications(database, ids))(id)) ?? [];

async function loadPublication({ database }: Context, id: string) {
  const found = (await findPublications(database, [id])).get(id);
  if (!found) throw new Error(`The publication ${id} went away.`);
  return found;
}

/** The version that is to be published, with what it showed. @throws AttestError NOT_FOUND */
async function loadHeld(context: Context, id: string, number: number) {
  const view = await findSaved(context, 'View', id);
  if (!view) throw new AttestError('NOT_FOUND', `There is no view “${id}”.`, { field: 'view', id });
  const version = await findVersion(context, 'View', id, number);
  if (!version) {
    const message = `The view “${view.name}” has no version ${number}.`;
    throw new AttestError('NOT_FOUND', message, { field: 'version', id, number });
  }
  // Checked against the schema when it was saved.
  const { names = [] } = JSON.parse(await loadContent(context, 'View', version)) as ViewContent;
  return { view, held: new Set(names.flatMap((one) => (one.kind === 'entity' ? [one.id] : []))) };
}

/** What is done to publish views. None of it is a change of the graph. */
export const publicationMutation: Pick<MutationResolvers, 'publishView' | 'revokePublication'> = {
  publishView: async (_, { input }, context, { schema }) => {
    const drawn = readPicture(input.picture);
    const preview = input.preview == null ? null : checkPreview(input.preview);
    const { view, held } = await loadHeld(context, input.view, input.version);
    const readAt = new Date().toISOString();
    const picture = await verifyPicture(context.database, drawn, held, toFilter(input.filter));
    const ids = picture.links.flatMap(({ id: link, bundle }) => (bundle === undefined ? [link] : []));
    const claims = await loadEvidence(schema, context, ids, input.filter ?? null, picture.frontier);
    const { id } = await change(context, 'publishView', input, (transaction) =>
      createPublication(transaction, {
        view: input.view,
        version: input.version,
        title: { name: view.name, caption: view.caption },
        picture,
        claims,
        preview,
        explores: input.explores ?? false,
        readAt,
      }),
    );
    const [saved, made] = await Promise.all([
      loadSaved(context, 'View', input.view),
      loadPublication(context, id),
    ]);
    return { view: saved, publication: made, ...keyOf(input) };
  },
  revokePublication: async (_, { input }, context) => {
    const { id, viewId } = await change(context, 'revokePublication', input, (transaction) =>
      revokePublication(transaction, input.id),
    );
    const [saved, revoked] = await Promise.all([
      loadSaved(context, 'View', viewId),
      loadPublication(context, id),
    ]);
    return { view: saved, publication: revoked, ...keyOf(input) };
  },
};
