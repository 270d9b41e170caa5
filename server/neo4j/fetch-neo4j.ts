import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../root.ts';
import { HomeLocked, type Lock, lockHome } from './lock.ts';
import { findMaven } from './prerequisites.ts';
import { spawnGuarded } from './spawn-guarded.ts';

/** Maven could not fetch Neo4j. The message ends with what Maven said. */
export class FetchFailed extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FetchFailed';
  }
}

export interface FetchOptions {
  /** Absolute; made when it does not exist. */
  readonly cacheFolder: string;
  /** Takes one line of progress, without a line end. */
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

const pomFile = join(projectRoot, 'server', 'neo4j', 'pom.xml');
const markerName = 'complete.json';
const jarsName = 'lib';
const draftPrefix = '.fetching-';
/** What 5.26.26 came to when its pom was written: for the progress line, never for a decision. */
const expected = { jars: 214, megabytes: 118 };

/** The version that `pom.xml` names. */
export function neo4jVersion(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(pomFile, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${pomFile} names no neo4j.version`);
  return version;
}

async function countJars(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.jar')).length;
}

/** Whether the folder has its marker and as many jars as the marker states. */
async function isComplete(folder: string): Promise<boolean> {
  try {
    const marker: unknown = JSON.parse(await readFile(join(folder, markerName), 'utf8'));
    if (typeof marker !== 'object' || marker === null || !('jars' in marker)) return false;
    return marker.jars === (await countJars(join(folder, jarsName)));
  } catch {
    return false;
  }
}

/** Waits while another process fetches into the same cache; two Mavens at once would write one local repository. */
async function lockCache(options: FetchOptions, done: () => Promise<boolean>): Promise<Lock | null> {
  let said = false;
  for (;;) {
    try {
      return lockHome(options.cacheFolder);
    } catch (error) {
      if (!(error instanceof HomeLocked)) throw error;
      if (!said) options.say(`Waiting for process ${error.pid}, which is fetching Neo4j …`);
      said = true;
    }
    await sleep(500, undefined, options.signal ? { signal: options.signal } : {});
    if (await done()) return null;
  }
}

async function runMaven(maven: string, folder: string, { say, signal }: FetchOptions): Promise<void> {
  signal?.throwIfAborted();
  let downloaded = 0;
  let tail: string[] = [];
  let rest = '';
  const read = (text: string): void => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      // Maven's own parts are downloaded as well, the first time; they are not counted.
      if (/Downloaded .*\.jar\b/.test(line) && !/\/(org\/apache\/maven|org\/codehaus)\//.test(line))
        downloaded += 1;
      if (/ERROR|FATAL/.test(line)) tail = [...tail, line].slice(-6);
    }
  };
  // --strict-checksums: a damaged download is an error, not a warning.
  const command = [
    maven,
    '--batch-mode',
    '--strict-checksums',
    '--file',
    pomFile,
    'dependency:copy-dependencies',
  ];
  const guarded = await spawnGuarded([...command, '-DincludeScope=runtime', `-DoutputDirectory=${folder}`], {
    pidFile: '',
    output: read,
  });
  signal?.addEventListener('abort', guarded.terminate);

  let last = 0;
  const progress = setInterval(async () => {
    const files = Math.max(downloaded, await countJars(folder));
    if (files > last) say(`Fetching Neo4j … ${Math.min(files, expected.jars)} of ${expected.jars} files`);
    last = Math.max(last, files);
  }, 3_000);
  try {
    const code = await guarded.ended;
    signal?.throwIfAborted();
    if (code !== 0) {
      const said = tail.length > 0 ? ` Maven said:\n${tail.join('\n')}` : '';
      throw new FetchFailed(`Neo4j could not be fetched: mvn ended with ${code ?? 'a signal'}.${said}`);
    }
  } finally {
    clearInterval(progress);
    signal?.removeEventListener('abort', guarded.terminate);
  }
}

/**
 * Makes sure that Neo4j's jars are in the cache, fetching them once per machine.
 *
 * They are fetched into a folder of their own and moved in place whole, so a fetch that is cut off at any moment leaves nothing that
 * could be taken for Neo4j; the next one sweeps up what it left.
 *
 * @returns the absolute path of the folder that holds the jars
 * @throws MissingPrerequisite when Maven is needed and missing
 * @throws FetchFailed when Maven fails
 */
export async function fetchNeo4j(options: FetchOptions): Promise<string> {
  const version = neo4jVersion();
  const target = join(options.cacheFolder, `neo4j-${version}`);
  const jarFolder = join(target, jarsName);
  if (await isComplete(target)) return jarFolder;

  const maven = await findMaven();
  await mkdir(options.cacheFolder, { recursive: true });
  const lock = await lockCache(options, () => isComplete(target));
  if (lock === null) return jarFolder;
  try {
    if (await isComplete(target)) return jarFolder;
    for (const name of await readdir(options.cacheFolder)) {
      if (name.startsWith(draftPrefix))
        await rm(join(options.cacheFolder, name), { recursive: true, force: true });
    }
    options.say(`Fetching Neo4j ${version} (about ${expected.megabytes} MB, once per machine) …`);
    const draft = await mkdtemp(join(options.cacheFolder, draftPrefix));
    try {
      const draftJars = join(draft, jarsName);
      await mkdir(draftJars);
      await runMaven(maven, draftJars, options);
      const jars = await countJars(draftJars);
      const names = await readdir(draftJars);
      if (![`neo4j-${version}.jar`, `neo4j-server-${version}.jar`].every((jar) => names.includes(jar))) {
        throw new FetchFailed(
          `Neo4j could not be fetched: mvn ended well, but its ${jars} files are not Neo4j ${version}.`,
        );
      }
      await writeFile(join(draft, markerName), `${JSON.stringify({ version, jars })}\n`);
      // What lies there is not complete: somebody removed files from it.
      await rm(target, { recursive: true, force: true });
      await rename(draft, target);
      options.say(`Fetched Neo4j ${version}: ${jars} files.`);
      return jarFolder;
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  } finally {
    lock.release();
  }
}
