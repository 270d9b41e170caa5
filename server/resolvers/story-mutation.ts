import type { StoryContent } from '../domain/story-file.ts';
import { holdStory } from '../saved/hold-story.ts';
import { readStoryFile } from '../saved/read-file.ts';
import { create, saveNext } from '../saved/write-saved.ts';
import { change, keyOf } from './change.ts';
import type { MutationResolvers } from './generated/types.ts';
import { checkIfVersion, duplicate, loadSaved, loadVersion, markDeleted, renameSaved } from './saved.ts';

/** What is done with stories. None of it is a change of the graph. */
export const storyMutation: MutationResolvers = {
  saveStory: async (_, { input }, context) => {
    const { id, ifVersion = null } = input;
    const file = readStoryFile(input.file);
    checkIfVersion(id, ifVersion, 'story');
    const saved = await change(context, 'saveStory', input, async (transaction) => {
      const holding = await holdStory(transaction, file);
      return id == null
        ? create(transaction, 'Story', file, holding)
        : saveNext(transaction, 'Story', id, holding, ifVersion);
    });
    const [story, version] = await Promise.all([
      loadSaved(context, 'Story', saved.id),
      loadVersion(context, 'Story', saved.id, saved.number),
    ]);
    return { story, version, ...keyOf(input) };
  },
  renameStory: async (_, { input }, context) => ({
    story: await renameSaved(context, 'Story', 'renameStory', input),
    ...keyOf(input),
  }),
  duplicateStory: async (_, { input }, context) => ({
    story: await duplicate(context, 'Story', 'duplicateStory', input, ({ madeAt, slideCount }, content) => ({
      // Checked against the schema when it was saved.
      content: JSON.parse(content) as StoryContent,
      counts: { slides: slideCount },
      madeAt,
    })),
    ...keyOf(input),
  }),
  deleteStory: async (_, { input }, context) => ({
    story: await markDeleted(context, 'Story', 'deleteStory', input, true),
    ...keyOf(input),
  }),
  restoreStory: async (_, { input }, context) => ({
    story: await markDeleted(context, 'Story', 'restoreStory', input, false),
    ...keyOf(input),
  }),
};
