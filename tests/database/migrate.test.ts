import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { migrate, readMigrations } from '../../server/db/migrate.ts';
import { linkPredicates, relationshipType } from '../../server/ontology/ontology.ts';
import { projectRoot } from '../../server/root.ts';
import { openShared } from '../support/graph.ts';
import { makeFolder } from '../support/neo4j-process.ts';

const database = openShared();
const other = openShared();
afterAll(() => Promise.all([database.close(), other.close()]));

async function values(cypher: string): Promise<unknown[]> {
  const { records } = await database.driver.executeQuery(cypher);
  return records.map((record) => record.get(0));
}

function copyOfMigrations(): string {
  const folder = makeFolder();
  cpSync(join(projectRoot, 'cypher', 'migrations'), folder, { recursive: true });
  return folder;
}

test('two servers that start at once both come up, and each migration is applied once', async () => {
  await database.driver.executeQuery('MATCH (m:Migration) DELETE m');
  const applied = await Promise.all([migrate(database.driver), migrate(other.driver)]);
  const all = readMigrations(join(projectRoot, 'cypher', 'migrations')).map(({ name }) => name);
  expect(applied.flat().sort()).toEqual(all);
  expect(await values('MATCH (m:Migration) RETURN m.name ORDER BY m.name')).toEqual(all);
});

test('every index is online and every link kind has a unique key', async () => {
  expect(await values("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state")).toEqual([]);
  const types = await values(
    "SHOW CONSTRAINTS YIELD type, labelsOrTypes WHERE type = 'RELATIONSHIP_UNIQUENESS' RETURN labelsOrTypes[0]",
  );
  expect(types.sort()).toEqual(linkPredicates.map(({ id }) => relationshipType(id)).sort());
});

test('a new migration is applied after the old ones, once', async () => {
  const folder = copyOfMigrations();
  writeFileSync(
    join(folder, '900-test.cypher'),
    '// For a test.\nCREATE INDEX test_only IF NOT EXISTS FOR (n:TestOnly) ON (n.x);\n',
  );
  try {
    expect(await migrate(database.driver, folder)).toEqual(['900-test']);
    expect(await migrate(database.driver, folder)).toEqual([]);
    await expect(migrate(database.driver)).rejects.toThrow(
      /the migration 900-test, which this version of Attest does not know/u,
    );
  } finally {
    await database.driver.executeQuery('DROP INDEX test_only IF EXISTS');
    await database.driver.executeQuery("MATCH (m:Migration {name: '900-test'}) DELETE m");
  }
});

test('a migration that was changed after it had been applied is refused', async () => {
  const folder = copyOfMigrations();
  writeFileSync(join(folder, '001-ids-and-indexes.cypher'), '// Changed.\nRETURN 1;\n');
  await expect(migrate(database.driver, folder)).rejects.toThrow(
    'The migration 001-ids-and-indexes was changed after it had been applied',
  );
});
