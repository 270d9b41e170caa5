import { once } from 'node:events';
import { mkdir, open } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetchNeo4j } from './fetch-neo4j.ts';
import { lockHome } from './lock.ts';
import { type LogFiles, lastUsefulLines, openLogs, saysStarted } from './neo4j-log.ts';
import { ensurePassword } from './password.ts';
import { findJava, MissingPrerequisite } from './prerequisites.ts';
import { type Guarded, spawnGuarded } from './spawn-guarded.ts';
import { homeArgument, killProcess, pidFileOf, stopOrphan } from './stop-orphan.ts';
import { writeNeo4jConf } from './write-neo4j-conf.ts';

export interface LocalNeo4jOptions {
  /** The data folder (`ATTEST_HOME`); made when it does not exist. */
  readonly home: string;
  readonly heapMiB: number;
  readonly pageCacheMiB: number;
  readonly cacheFolder: string;
  /** Further lines of `neo4j.conf`. */
  readonly settings?: readonly string[] | undefined;
  /** Takes one line of progress, without a line end. */
  readonly say: (line: string) => void;
  /** Gives up starting: Neo4j is stopped and the lock released before the promise is rejected. No effect afterwards. */
  readonly signal?: AbortSignal | undefined;
}

export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The Java process. */
  readonly pid: number;
  /** Ends Neo4j, by force after 30 s, and gives the home free. May be called more than once, and after it ended by itself. */
  stop(): Promise<void>;
  /** Resolves when Neo4j has ended, for whatever reason, with its exit code; null when that is not known. */
  readonly exited: Promise<number | null>;
}

/** Neo4j ended while it was starting. */
export class Neo4jStartFailed extends Error {
  readonly exitCode: number | null;
  readonly logLines: readonly string[];
  constructor(exitCode: number | null, logLines: readonly string[], logFile: string) {
    super(
      `Neo4j ended while starting (exit code ${exitCode ?? 'unknown'}). ${logFile} says:\n${logLines.join('\n')}`,
    );
    this.name = 'Neo4jStartFailed';
    this.exitCode = exitCode;
    this.logLines = logLines;
  }
}

const stopSeconds = 30;
const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

interface Running {
  readonly guarded: Guarded;
  readonly pid: number;
  readonly exited: Promise<number | null>;
}

/** A loopback port that was free a moment ago: Neo4j takes port 0, but does not say which one it got. */
async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No loopback port is free.');
  return address.port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1_000 });
    const end = (result: boolean) => () => {
      socket.destroy();
      resolve(result);
    };
    socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false));
  });
}

async function launch(command: readonly string[], neo4jHome: string, logs: LogFiles): Promise<Running> {
  const log = await open(logs.jvm, 'a', 0o600);
  try {
    const guarded = await spawnGuarded(command, { pidFile: pidFileOf(neo4jHome), output: log.fd });
    const exited = guarded.ended.then(async (code) => {
      // Should somebody kill the guard, Neo4j is without one: it is ended too.
      await stopOrphan(neo4jHome, () => undefined);
      return code;
    });
    return { guarded, pid: guarded.pid, exited };
  } finally {
    await log.close();
  }
}

async function stopRunning({ guarded, pid, exited }: Running, say: (line: string) => void): Promise<void> {
  guarded.terminate();
  const timer = new AbortController();
  const late = sleep(stopSeconds * 1000, 'late' as const, { signal: timer.signal }).catch(() => undefined);
  if ((await Promise.race([exited, late])) === 'late') {
    say(
      `Neo4j did not stop within ${stopSeconds} s; it is killed. Its transaction log keeps what was written.`,
    );
    killProcess(pid);
    await exited;
  }
  timer.abort();
}

/** Resolves when Bolt answers. Has no time limit: after a kill, a large store takes minutes to recover. */
async function waitUntilUp(
  running: Running,
  port: number,
  logs: LogFiles,
  options: LocalNeo4jOptions,
): Promise<void> {
  const begun = Date.now();
  let said = 0;
  let code: number | null | undefined;
  void running.exited.then((exitCode) => {
    code = exitCode;
  });
  while (!((await saysStarted(logs)) && (await answers(port)))) {
    options.signal?.throwIfAborted();
    if (code !== undefined) throw new Neo4jStartFailed(code, await lastUsefulLines(logs), logs.neo4j);
    const seconds = Math.floor((Date.now() - begun) / 1000);
    if (seconds >= said + 20) {
      said = seconds;
      options.say(`Neo4j is starting … ${seconds} s`);
    }
    await sleep(100);
  }
}

async function bootNeo4j(
  home: string,
  options: LocalNeo4jOptions,
): Promise<Omit<LocalNeo4j, 'stop'> & Running> {
  const { say, signal, heapMiB, pageCacheMiB, cacheFolder, settings } = options;
  const neo4jHome = join(home, 'neo4j');
  const java = await findJava();
  const jarFolder = await fetchNeo4j({ cacheFolder, say, signal });
  await mkdir(neo4jHome, { recursive: true, mode: 0o700 });
  await stopOrphan(neo4jHome, say);

  for (let attempt = 1; ; attempt += 1) {
    const logFolder = join(home, 'logs');
    const logs = await openLogs(logFolder);
    const boltPort = await findFreePort();
    await writeNeo4jConf({ neo4jHome, logFolder, boltPort, pageCacheMiB, heapMiB, settings });
    const password = await ensurePassword({ home, neo4jHome, java, jarFolder, signal });
    signal?.throwIfAborted();
    if (attempt === 1) say('Neo4j is starting …');
    const command = [
      java,
      `-Xms${Math.min(256, heapMiB)}m`,
      `-Xmx${heapMiB}m`,
      '-XX:+UseG1GC',
      // Half-dead is worse than dead: the parent sees an exit, and can start it again.
      '-XX:+ExitOnOutOfMemoryError',
      '-Djava.awt.headless=true',
      '-Dfile.encoding=UTF-8',
      ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      join(jarFolder, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      homeArgument(neo4jHome),
      `--config-dir=${join(neo4jHome, 'conf')}`,
    ];
    const running = await launch(command, neo4jHome, logs);
    try {
      await waitUntilUp(running, boltPort, logs, options);
      return { ...running, uri: `bolt://127.0.0.1:${boltPort}`, user: 'neo4j', password };
    } catch (error) {
      await stopRunning(running, say);
      // Somebody took the port between our looking and Neo4j's binding.
      const taken =
        error instanceof Neo4jStartFailed && error.logLines.some((line) => /in use|BindException/.test(line));
      if (!taken || attempt === 3) throw error;
    }
  }
}

/**
 * Starts Neo4j Community on this machine's loopback as a child process, fetching it first when the cache does not have it.
 * It does not outlive this process, however this process ends.
 *
 * @throws HomeLocked when another process uses the home
 * @throws MissingPrerequisite when Java or Maven is missing or too old
 * @throws FetchFailed when Maven cannot fetch Neo4j
 * @throws Neo4jStartFailed when Neo4j ends while starting
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  if (process.platform === 'win32') {
    throw new MissingPrerequisite('sh', 'A local Neo4j is run on Linux and macOS only; on Windows use WSL.');
  }
  const home = resolve(options.home);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const lock = lockHome(home);
  try {
    const neo4j = await bootNeo4j(home, options);
    const { uri, user, password, pid, exited } = neo4j;
    let stopping: Promise<void> | undefined;
    const stop = (): Promise<void> => {
      // The lock outlives the Java process: the next start must not meet it.
      stopping ??= stopRunning(neo4j, options.say).finally(() => lock.release());
      return stopping;
    };
    return { uri, user, password, pid, stop, exited };
  } catch (error) {
    lock.release();
    throw error;
  }
}
