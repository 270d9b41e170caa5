import type { Database } from '../../server/db/database.ts';
import { firstStory } from '../../server/main.ts';
import { loadExampleStory } from '../../server/saved/load-example.ts';
import { readExample } from './graph.ts';

/** Saves the story of the first example as the only one, with its views, and returns its id. */
export async function saveExampleStory(database: Database): Promise<string> {
  const { driver } = database;
  await driver.executeQuery(
    'MATCH (n) WHERE n:View OR n:ViewVersion OR n:Story OR n:StoryVersion DETACH DELETE n',
  );
  await loadExampleStory(database, readExample(firstStory));
  const { records } = await driver.executeQuery('MATCH (s:Story) RETURN s.id AS id');
  return String(records[0]?.get('id'));
}
