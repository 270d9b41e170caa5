import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/db/database.ts';
import { migrate } from '../../server/db/migrate.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { startLocalNeo4j } from '../../server/neo4j/start-neo4j.ts';
import { projectRoot } from '../../server/root.ts';
import { warmUp, warmUpFirstPage } from '../../server/warm-up.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { readonly uri: string; readonly user: string; readonly password: string };
  }
}

/**
 * Each test file fills the graph anew. Neo4j would take every statement's plan for outdated each time and plan it again, which is
 * three quarters of all that the tests would make it do.
 */
const keepPlans = ['dbms.cypher.statistics_divergence_threshold=1.0', 'dbms.cypher.min_replan_interval=1d'];

/** Starts one real Neo4j for all tests of the project, brought to the form the server needs. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { neo4j: local } = loadConfig({ ATTEST_CACHE: process.env.ATTEST_CACHE });
  if (local.kind !== 'local') throw new Error('NEO4J_URI was not passed, so this is local');
  const home = mkdtempSync(join(tmpdir(), 'attest-test-'));
  const neo4j = await startLocalNeo4j({
    home,
    heapMiB: 1024,
    pageCacheMiB: 256,
    cacheFolder: local.cacheFolder,
    settings: keepPlans,
    say: (line) => console.error(line),
  });
  const { uri, user, password } = neo4j;
  const database = openDatabase({ uri, user, password });
  await migrate(database.driver);
  // As the server does, and with something to count, so that plans are those of a graph that holds something.
  const example = join(projectRoot, 'examples', 'khojaly-statement', 'bundle.json');
  await importBundle(database, readFileSync(example, 'utf8'));
  await warmUpFirstPage(database);
  await warmUp(database);
  await database.close();
  project.provide('neo4j', { uri, user, password });
  return async () => {
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
