import type { Database } from '../../server/db/database.ts';
import type { StoryFile } from '../../server/domain/story-file.ts';
import { firstStory } from '../../server/main.ts';
import { loadExampleStory } from '../../server/saved/load-example.ts';
import { readExample } from './graph.ts';

/** The same story in words of no language, for what is tried in several. */
export function withoutWords(text: string): string {
  // Read by the server when it is saved.
  const file = JSON.parse(text) as StoryFile;
  const views = (file.views ?? []).map((view) => ({
    ...view,
    file: { ...view.file, name: 'Azernews', caption: '' },
  }));
  const slides = file.content.slides.map((slide, at) => ({
    ...slide,
    title: `Azernews ${at + 1}`,
    text: '**Azernews**',
    notes: '**Azernews**',
  }));
  return JSON.stringify({ ...file, name: 'Azernews', caption: '', content: { slides }, views });
}

/** Saves the story of the first example as the only one, with its views, and returns its id. */
export async function saveExampleStory(
  database: Database,
  inWords: (text: string) => string = (text) => text,
): Promise<string> {
  const { driver } = database;
  await driver.executeQuery(
    'MATCH (n) WHERE n:View OR n:ViewVersion OR n:Story OR n:StoryVersion DETACH DELETE n',
  );
  await loadExampleStory(database, inWords(readExample(firstStory)));
  const { records } = await driver.executeQuery('MATCH (s:Story) RETURN s.id AS id');
  return String(records[0]?.get('id'));
}
