import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { HomeLocked } from './lock.ts';
import { startLocalNeo4j } from './start-neo4j.ts';

/** How to reach the Neo4j that the configuration means. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Stops what `openConnection` started; nothing when the Neo4j is somebody else's. */
  stop(): Promise<void>;
  /** Resolves when a Neo4j of ours has ended. */
  readonly ended: Promise<void>;
}

const never = new Promise<void>(() => undefined);
const addressFile = (home: string): string => join(home, 'neo4j-address');

/**
 * Reaches or starts Neo4j as the configuration says. A local one leaves its address in the data folder, so that a command can
 * use the Neo4j of a server that runs.
 * @throws HomeLocked when another process uses the data folder
 */
export async function openConnection(
  config: Config,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<Connection> {
  if (config.neo4j.kind === 'remote') {
    const { uri, user, password } = config.neo4j;
    return { uri, user, password, stop: async () => undefined, ended: never };
  }
  const neo4j = await startLocalNeo4j({ home: config.home, ...config.neo4j, say, signal });
  const file = addressFile(config.home);
  await writeFile(file, JSON.stringify({ uri: neo4j.uri, user: neo4j.user }), { mode: 0o600 });
  return {
    uri: neo4j.uri,
    user: neo4j.user,
    password: neo4j.password,
    ended: neo4j.exited.then(() => undefined),
    async stop() {
      await rm(file, { force: true });
      await neo4j.stop();
    },
  };
}

/** Like `openConnection`, but uses the Neo4j of a server that already runs on the data folder. */
export async function joinConnection(config: Config, say: (line: string) => void): Promise<Connection> {
  try {
    return await openConnection(config, say);
  } catch (error) {
    if (!(error instanceof HomeLocked)) throw error;
    const written = await readFile(addressFile(config.home), 'utf8').catch(() => null);
    // Still starting, or not Attest's: the lock's message says who holds it.
    if (written === null) throw error;
    const { uri, user } = JSON.parse(written) as { uri: string; user: string };
    const password = (await readFile(join(config.home, 'neo4j-password'), 'utf8')).trim();
    return { uri, user, password, stop: async () => undefined, ended: never };
  }
}
