import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Neo4jConf {
  /** Neo4j's own folder; the configuration goes to `conf/neo4j.conf` under it. */
  readonly neo4jHome: string;
  readonly logFolder: string;
  readonly boltPort: number;
  readonly pageCacheMiB: number;
  readonly heapMiB: number;
  /** Further lines of `neo4j.conf`, such as `db.logs.query.enabled=INFO`. */
  readonly settings?: readonly string[] | undefined;
}

/** Writes `neo4j.conf` anew: it follows from our own configuration, and editing it by hand has no effect. */
export async function writeNeo4jConf(conf: Neo4jConf): Promise<void> {
  const lines = [
    '# Written by Attest at each start.',
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${conf.boltPort}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    `server.directories.logs=${conf.logFolder.replaceAll('\\', '\\\\')}`,
    `server.memory.pagecache.size=${conf.pageCacheMiB}m`,
    // All transactions together may take 70 % of the heap. Where one may take all of that, a large import has every read refused.
    `db.memory.transaction.max=${Math.floor(conf.heapMiB / 2)}m`,
    // Without these two, an empty graph takes 0.5 GB of disk, and a lively one two days' worth of log.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.retention_policy=256M size',
    // With the databases long closed, Neo4j waits 10 s for idle Bolt threads; measured, a stop takes 0.4 s instead.
    'internal.server.bolt.thread_pool_shutdown_wait_time=100ms',
    'internal.server.bolt.connection_shutdown_wait_time=1s',
    ...(conf.settings ?? []),
  ];
  const folder = join(conf.neo4jHome, 'conf');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'neo4j.conf'), `${lines.join('\n')}\n`, { mode: 0o600 });
}
