import type { Database } from '../db/database.ts';
import type { StoryFile } from '../domain/story-file.ts';
import { holdStory } from './hold-story.ts';
import { readStoryFile } from './read-file.ts';
import { create } from './write-saved.ts';

/** The story with its views as made now: what they show has just been recorded here, and nothing of it was known before. */
const asOfNow = (file: StoryFile, at: string): StoryFile => ({
  ...file,
  views: (file.views ?? []).map((view) => ({
    ...view,
    file: { ...view.file, madeAt: { at, change: null } },
  })),
});

/** Saves the story of an example, whose documents have been imported. */
export async function loadExampleStory(database: Database, text: string): Promise<void> {
  const file = asOfNow(readStoryFile(text), new Date().toISOString());
  await database.write(async (transaction) =>
    create(transaction, 'Story', file, await holdStory(transaction, file)),
  );
}
