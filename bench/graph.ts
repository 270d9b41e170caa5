import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfig } from '../server/config.ts';
import { type Database, openDatabase } from '../server/db/database.ts';
import { migrate } from '../server/db/migrate.ts';
import { inBatches } from '../server/ingest/in-batches.ts';
import { derivedVersion } from '../server/ingest/rebuild-derived.ts';
import { type Connection, openConnection } from '../server/neo4j/connection.ts';
import { projectRoot } from '../server/root.ts';
import { loadCsv } from './bulk/load-csv.ts';
import { type CsvFiles, writeCsv } from './bulk/write-csv.ts';
import type { Size } from './generate.ts';

/** A Neo4j of the bench's own that runs. */
export interface BenchGraph {
  readonly connection: Connection;
  readonly database: Database;
  stop(): Promise<void>;
}

const recordedAt = '2026-01-01T00:00:00.000Z';
const benchFolder = join(projectRoot, '.attest-bench');

/** The name of a graph whose Neo4j has the memory that the product gives it. */
export const asShipped = 'as-shipped';

/** Memory that grows with the graph, up to what a machine of 24 GiB has to spare. */
function configFor(name: string, entities: number) {
  const large = entities > 100_000;
  const memory = {
    ATTEST_NEO4J_HEAP_MIB: large ? '2048' : '1024',
    ATTEST_NEO4J_PAGE_CACHE_MIB: large ? '4096' : '512',
  };
  return loadConfig({
    ATTEST_CACHE: process.env.ATTEST_CACHE,
    ATTEST_HOME: join(benchFolder, name),
    ...(name === asShipped ? {} : memory),
  });
}

/** Starts the Neo4j of one data folder and brings it to the form the server needs. */
export async function startGraph(
  name: string,
  entities: number,
  say: (line: string) => void,
): Promise<BenchGraph> {
  const connection = await openConnection(configFor(name, entities), say);
  const database = openDatabase({ ...connection, readTimeoutMs: 600_000 });
  await migrate(database.driver);
  return {
    connection,
    database,
    async stop() {
      await database.close();
      await connection.stop();
    },
  };
}

/** What cannot be said in CSV: an empty list, which Neo4j reads as an absent one; disputes; in which form the keys are. */
async function restore(database: Database, { entityLists, disputed }: CsvFiles): Promise<void> {
  const session = database.driver.session();
  const parts = entityLists.map((name) => `e.\`${name}\` = coalesce(e.\`${name}\`, [])`);
  try {
    await session.run(`MATCH (e:Entity) CALL (e) { SET ${parts.join(', ')} } IN TRANSACTIONS OF 20000 ROWS`);
  } finally {
    await session.close();
  }
  await database.write(async (transaction) => {
    const rows = disputed.map((id) => ({ id, disputed: true }));
    await inBatches(rows, (some) => transaction.run('set-disputed', { rows: some }));
    await transaction.run('set-derived-version', { version: derivedVersion });
  });
}

/** Makes the data folder in three steps; one that was cut off begins again at its last step. */
async function makeGraph(size: Size, say: (line: string) => void, name: string): Promise<BenchGraph> {
  const { home, neo4j } = configFor(name, size.entities);
  if (neo4j.kind !== 'local')
    throw new Error('The bench loads in bulk, and needs a Neo4j of its own: unset NEO4J_URI.');
  const begun = performance.now();
  const seconds = (): string => `${((performance.now() - begun) / 1000).toFixed(0)} s`;
  const folder = join(home, 'csv');
  const list = join(home, 'bench-files.json');
  const loaded = join(home, 'bench-loaded');
  if (!existsSync(list)) {
    await rm(home, { recursive: true, force: true });
    say(`Generating ${size.entities} entities …`);
    const written = await writeCsv(size, folder, recordedAt, say);
    await writeFile(list, JSON.stringify(written));
    say(`Generated in ${seconds()}; loading …`);
  }
  // Written above.
  const files = JSON.parse(await readFile(list, 'utf8')) as CsvFiles;
  if (!existsSync(loaded)) {
    await loadCsv(files, { home, cacheFolder: neo4j.cacheFolder, say });
    await writeFile(loaded, '');
    await rm(folder, { recursive: true, force: true });
    say(`Loaded after ${seconds()}; indexing …`);
  }
  const graph = await startGraph(name, size.entities, say);
  await restore(graph.database, files);
  await writeFile(join(home, 'bench-complete'), `${new Date().toISOString()}\n`);
  await Promise.all([list, loaded].map((path) => rm(path)));
  say(`Ready after ${seconds()}.`);
  return graph;
}

/** The generated graph of this size, made in bulk the first time and kept under its name. */
export async function openBenchGraph(
  size: Size,
  say: (line: string) => void,
  name = String(size.entities),
): Promise<BenchGraph> {
  const { home } = configFor(name, size.entities);
  return existsSync(join(home, 'bench-complete'))
    ? startGraph(name, size.entities, say)
    : makeGraph(size, say, name);
}

export { recordedAt };
