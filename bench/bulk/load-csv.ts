import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchNeo4j } from '../../server/neo4j/fetch-neo4j.ts';
import { findJava } from '../../server/neo4j/prerequisites.ts';
import { spawnGuarded } from '../../server/neo4j/spawn-guarded.ts';
import { writeNeo4jConf } from '../../server/neo4j/write-neo4j-conf.ts';
import { listDelimiter } from './csv-file.ts';
import type { CsvFiles } from './write-csv.ts';

export interface LoadOptions {
  /** The data folder, in which no Neo4j runs. */
  readonly home: string;
  readonly cacheFolder: string;
  readonly say: (line: string) => void;
}

/** Makes the data folder's database anew from CSV, without a transaction. @throws Error with what Neo4j said when it fails. */
export async function loadCsv(files: CsvFiles, { home, cacheFolder, say }: LoadOptions): Promise<void> {
  const neo4jHome = join(home, 'neo4j');
  const jars = await fetchNeo4j({ cacheFolder, say });
  await mkdir(neo4jHome, { recursive: true });
  await writeNeo4jConf({
    neo4jHome,
    logFolder: join(home, 'logs'),
    boltPort: 0,
    pageCacheMiB: 256,
    heapMiB: 2_048,
  });
  let said = '';
  const output = (text: string): void => {
    said = (said + text).slice(-4_000);
  };
  const { ended } = await spawnGuarded(
    [
      'nice',
      '-n',
      '5',
      'env',
      `NEO4J_HOME=${neo4jHome}`,
      `NEO4J_CONF=${join(neo4jHome, 'conf')}`,
      await findJava(),
      '-Xmx2g',
      '-cp',
      join(jars, '*'),
      'org.neo4j.server.startup.Neo4jAdminCommand',
      'database',
      'import',
      'full',
      'neo4j',
      '--overwrite-destination',
      '--multiline-fields=true',
      '--threads=2',
      '--max-off-heap-memory=3G',
      `--report-file=${join(home, 'import.report')}`,
      `--array-delimiter=${listDelimiter}`,
      ...files.nodes.map((path) => `--nodes=${path}`),
      ...files.relationships.map(({ type, path }) => `--relationships=${type}=${path}`),
    ],
    { pidFile: '', output },
  );
  const code = await ended;
  if (code !== 0) throw new Error(`Neo4j's import ended with ${code}. It said:\n${said}`);
}
