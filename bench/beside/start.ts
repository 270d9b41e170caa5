import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../server/neo4j/connection.ts';
import { rssOf } from '../rss-of.ts';

const fileOf = (name: string): string => fileURLToPath(new URL(`./${name}.js`, import.meta.url));
/** The Neo4j of the bench as somebody else's, and no other setting of ours. */
const envOf = ({ uri, user, password }: Connection): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
  ATTEST_PORT: '0',
});

/** The server in a process of its own. */
export interface ServerProcess {
  readonly address: string;
  /** What the system counts as its memory, MiB. */
  rss(): number;
  /** What lives on its heap after a collection, MiB. */
  heap(): Promise<number>;
  stop(): Promise<void>;
}

export async function startServerProcess(connection: Connection): Promise<ServerProcess> {
  const child = fork(fileOf('server'), { env: envOf(connection), execArgv: ['--expose-gc'] });
  const told = async (): Promise<unknown> => {
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`The server ended with ${code}.`);
    });
    return (await Promise.race([once(child, 'message'), ended]))[0];
  };
  // What server.ts sends.
  const { address } = (await told()) as { address: string };
  return {
    address,
    rss: () => rssOf(child.pid),
    async heap() {
      child.send('heap');
      return ((await told()) as { heapBytes: number }).heapBytes / 2 ** 20;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** Imports bundles, one after the other, in a process of its own. @throws Error when one is refused */
export async function importInProcess(connection: Connection, files: readonly string[]): Promise<void> {
  const child = fork(fileOf('import'), files, {
    env: envOf(connection),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The import ended with ${code}.`);
}
