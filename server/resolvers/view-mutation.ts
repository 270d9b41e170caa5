import { toViewFile } from '../domain/view-file.ts';
import { holdView } from '../saved/hold-view.ts';
import { readViewFile } from '../saved/read-file.ts';
import { create, saveNext } from '../saved/write-saved.ts';
import { change, keyOf } from './change.ts';
import type { MutationResolvers } from './generated/types.ts';
import { checkIfVersion, duplicate, loadSaved, loadVersion, markDeleted, renameSaved } from './saved.ts';

/** What is done with saved views. None of it is a change of the graph. */
export const viewMutation: MutationResolvers = {
  saveView: async (_, { input }, context) => {
    const { id, ifVersion = null } = input;
    const file = readViewFile(input.file);
    checkIfVersion(id, ifVersion, 'view');
    const saved = await change(context, 'saveView', input, (transaction) =>
      id == null
        ? create(transaction, 'View', file, holdView(file))
        : saveNext(transaction, 'View', id, holdView(file), ifVersion),
    );
    const [view, version] = await Promise.all([
      loadSaved(context, 'View', saved.id),
      loadVersion(context, 'View', saved.id, saved.number),
    ]);
    return { view, version, ...keyOf(input) };
  },
  renameView: async (_, { input }, context) => ({
    view: await renameSaved(context, 'View', 'renameView', input),
    ...keyOf(input),
  }),
  duplicateView: async (_, { input }, context) => ({
    view: await duplicate(context, 'View', 'duplicateView', input, (version, content) =>
      holdView(toViewFile(version, content)),
    ),
    ...keyOf(input),
  }),
  deleteView: async (_, { input }, context) => ({
    view: await markDeleted(context, 'View', 'deleteView', input, true),
    ...keyOf(input),
  }),
  restoreView: async (_, { input }, context) => ({
    view: await markDeleted(context, 'View', 'restoreView', input, false),
    ...keyOf(input),
  }),
};
