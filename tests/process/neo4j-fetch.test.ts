import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FetchFailed, fetchNeo4j } from '../../server/neo4j/fetch-neo4j.ts';
import { findJava, MissingPrerequisite } from '../../server/neo4j/prerequisites.ts';
import { isAlive } from '../../server/neo4j/process-alive.ts';
import { projectRoot } from '../../server/root.ts';
import { makeFolder, makeProgram } from '../support/neo4j-process.ts';

/** A Maven that "downloads" three files into -DoutputDirectory, noting its process id; `pause` comes after the first. */
function fakeMaven({ pause = '', end = 'exit 0', server = 'neo4j-server' } = {}): {
  path: string;
  runs: string;
} {
  const runs = join(makeFolder(), 'runs');
  const path = makeProgram(
    'mvn',
    `for word; do case $word in -DoutputDirectory=*) out=\${word#*=};; esac; done
echo $$ >>'${runs}'
echo jar >"$out/neo4j-5.26.26.jar"
${pause}
echo jar >"$out/${server}-5.26.26.jar"
echo jar >"$out/netty.jar"
${end}`,
  );
  return { path, runs };
}

const runsOf = (file: string): number[] => readFileSync(file, 'utf8').trim().split('\n').map(Number);

function usePath(...folders: string[]): void {
  vi.stubEnv('PATH', [...folders, '/usr/bin', '/bin'].join(':'));
}

const entries = (cacheFolder: string): string[] => readdirSync(cacheFolder).filter((name) => name !== 'lock');
const silent = (): void => undefined;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('fetching Neo4j', () => {
  it('happens once per machine, says so, and needs no Maven afterwards', async () => {
    const { path, runs } = fakeMaven();
    usePath(path);
    const cacheFolder = join(makeFolder(), 'new');
    const lines: string[] = [];
    const options = { cacheFolder, say: (line: string) => void lines.push(line) };
    const folder = await fetchNeo4j(options);
    expect(folder).toBe(join(cacheFolder, 'neo4j-5.26.26', 'lib'));
    expect(lines[0]).toBe('Fetching Neo4j 5.26.26 (about 118 MB, once per machine) …');

    vi.stubEnv('PATH', '');
    expect(await fetchNeo4j(options)).toBe(folder);
    expect(runsOf(runs)).toHaveLength(1);
    expect(lines).toHaveLength(2);
  });

  it('that is killed half way leaves nothing that is taken for Neo4j, and the next one sweeps it up', async () => {
    const cacheFolder = makeFolder();
    const { path, runs } = fakeMaven({ pause: 'sleep 30' });
    const module = join(projectRoot, 'server', 'neo4j', 'fetch-neo4j.ts');
    const code = `import { fetchNeo4j } from ${JSON.stringify(module)};
await fetchNeo4j({ cacheFolder: ${JSON.stringify(cacheFolder)}, say: () => undefined });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
      cwd: projectRoot,
      env: { ...process.env, PATH: `${path}:/usr/bin:/bin` },
      stdio: 'inherit',
    });
    const half = (): string[] => (existsSync(cacheFolder) ? entries(cacheFolder) : []);
    while (!half().some((name) => existsSync(join(cacheFolder, name, 'lib', 'neo4j-5.26.26.jar'))))
      await sleep(50);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(entries(cacheFolder)).toEqual([expect.stringMatching(/^\.fetching-/)]);
    // Maven is a Java process too: it must not stay behind either.
    const [maven = 0] = runsOf(runs);
    await vi.waitFor(() => expect(isAlive(maven)).toBe(false), 10_000);

    usePath(fakeMaven().path);
    await fetchNeo4j({ cacheFolder, say: silent });
    expect(entries(cacheFolder)).toEqual(['neo4j-5.26.26']);
  }, 30_000);

  it('that is given up leaves nothing', async () => {
    const cacheFolder = makeFolder();
    usePath(fakeMaven({ pause: 'exec sleep 30' }).path);
    const signal = AbortSignal.timeout(300);
    await expect(fetchNeo4j({ cacheFolder, say: silent, signal })).rejects.toThrow(/abort/);
    expect(entries(cacheFolder)).toEqual([]);
  });

  it('that fails says what Maven said and leaves nothing', async () => {
    const cacheFolder = makeFolder();
    usePath(fakeMaven({ end: 'echo "[ERROR] no route to host"; exit 1' }).path);
    const failed = fetchNeo4j({ cacheFolder, say: silent });
    await expect(failed).rejects.toThrow(FetchFailed);
    await expect(failed).rejects.toThrow(/\[ERROR\] no route to host/);
    expect(entries(cacheFolder)).toEqual([]);
  });

  it('does not take for Neo4j what is not', async () => {
    const cacheFolder = makeFolder();
    usePath(fakeMaven({ server: 'something-else' }).path);
    await expect(fetchNeo4j({ cacheFolder, say: silent })).rejects.toThrow(/are not Neo4j 5.26.26/);
    expect(entries(cacheFolder)).toEqual([]);
  });

  it('twice at once runs Maven once, and both end well', async () => {
    const cacheFolder = makeFolder();
    const { path, runs } = fakeMaven({ pause: 'sleep 0.4' });
    usePath(path);
    const lines: string[] = [];
    const options = { cacheFolder, say: (line: string) => void lines.push(line) };
    const [one, other] = await Promise.all([fetchNeo4j(options), fetchNeo4j(options)]);
    expect(one).toBe(other);
    expect(runsOf(runs)).toHaveLength(1);
    expect(lines).toContain(`Waiting for process ${process.pid}, which is fetching Neo4j …`);
  });

  it('without Maven asks for it in one line', async () => {
    vi.stubEnv('PATH', makeFolder());
    const missing = fetchNeo4j({ cacheFolder: makeFolder(), say: silent });
    await expect(missing).rejects.toThrow(MissingPrerequisite);
    await expect(missing).rejects.toThrow(/^[^\n]*"apt install maven"[^\n]*"brew install maven"[^\n]*$/);
  });
});

describe('the Java that Neo4j needs', () => {
  const javaThatSays = (version: string): string =>
    makeProgram('java', `echo 'openjdk version "${version}"' >&2`);

  it('is asked for in one line when it is missing', async () => {
    vi.stubEnv('JAVA_HOME', '');
    vi.stubEnv('PATH', makeFolder());
    await expect(findJava()).rejects.toThrow(
      /^Neo4j needs Java 17 or later, and none was found\. [^\n]*openjdk-17-jre-headless[^\n]*$/,
    );
  });

  it.each([
    ['11.0.22', false],
    ['1.8.0_392', false],
    ['17.0.15', true],
    ['21-ea', true],
  ])('of version %s is good enough: %s; what was found is named', async (version, good) => {
    vi.stubEnv('JAVA_HOME', '');
    const folder = javaThatSays(version);
    usePath(folder);
    if (good) expect(await findJava()).toBe(join(folder, 'java'));
    else
      await expect(findJava()).rejects.toThrow(
        `Neo4j needs Java 17 or later; ${folder}/java is Java ${version}.`,
      );
  });

  it('is the one in JAVA_HOME when that is set', async () => {
    usePath(javaThatSays('21.0.1'));
    vi.stubEnv('JAVA_HOME', makeFolder());
    await expect(findJava()).rejects.toThrow(/^JAVA_HOME is .* no bin\/java in it/);
  });
});
