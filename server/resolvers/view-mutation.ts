import { AttestError } from '../domain/errors.ts';
import type { ViewContent } from '../domain/view-file.ts';
import { loadContents } from '../queries/views.ts';
import { readViewFile } from '../views/read-view-file.ts';
import { addViewVersion, createView, renameView, setDeleted } from '../views/write-view.ts';
import { change, keyOf } from './change.ts';
import type { MutationResolvers } from './generated/types.ts';
import { findVersion, findView, loadVersion, loadView } from './view.ts';

/** What is done with saved views. None of it is a change of the graph. */
export const viewMutation: MutationResolvers = {
  saveView: async (_, { input }, context) => {
    const { id, ifVersion = null } = input;
    const file = readViewFile(input.file);
    if (id == null && ifVersion !== null) {
      const field = 'ifVersion';
      throw new AttestError('BAD_INPUT', `${field} needs an id: a new view has no version yet.`, { field });
    }
    const saved = await change(context, 'saveView', input, (transaction) =>
      id == null ? createView(transaction, file) : addViewVersion(transaction, id, file, ifVersion),
    );
    const [view, version] = await Promise.all([
      loadView(context, saved.id),
      loadVersion(context, saved.id, saved.number),
    ]);
    return { view, version, ...keyOf(input) };
  },
  renameView: async (_, { input }, context) => {
    const { id } = await change(context, 'renameView', input, (transaction) =>
      renameView(transaction, input.id, input.name, input.caption ?? null),
    );
    return { view: await loadView(context, id), ...keyOf(input) };
  },
  duplicateView: async (_, { input }, context) => {
    const { id } = input;
    const from = await findView(context, id);
    if (!from) throw new AttestError('NOT_FOUND', `There is no view “${id}”.`, { id });
    const number = input.version ?? from.version;
    const version = await findVersion(context, id, number);
    if (!version) {
      throw new AttestError('NOT_FOUND', `The view “${from.name}” has no version ${number}.`, { id, number });
    }
    const content = (await loadContents(context.database, [version.id])).get(version.id) ?? '';
    const made = await change(context, 'duplicateView', input, (transaction) =>
      // Checked against the schema when it was saved.
      createView(transaction, {
        name: input.name ?? from.name,
        caption: from.caption,
        madeAt: version.madeAt,
        content: JSON.parse(content) as ViewContent,
      }),
    );
    return { view: await loadView(context, made.id), ...keyOf(input) };
  },
  deleteView: async (_, { input }, context) => {
    const { id } = await change(context, 'deleteView', input, (transaction) =>
      setDeleted(transaction, input.id, true),
    );
    return { view: await loadView(context, id), ...keyOf(input) };
  },
  restoreView: async (_, { input }, context) => {
    const { id } = await change(context, 'restoreView', input, (transaction) =>
      setDeleted(transaction, input.id, false),
    );
    return { view: await loadView(context, id), ...keyOf(input) };
  },
};
