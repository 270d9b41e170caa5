import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j from 'neo4j-driver';
import { afterAll } from 'vitest';
import { loadConfig } from '../../server/config.ts';
import type { LocalNeo4jOptions } from '../../server/neo4j/start-neo4j.ts';
import { projectRoot } from '../../server/root.ts';

/** Where a Neo4j can be reached. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
}

const folders: string[] = [];

/** A new empty folder under the system's temporary one, removed when the test file has ended. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attest-test-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The cache that all runs on this machine share. */
export function sharedCache(): string {
  const config = loadConfig({ ATTEST_CACHE: process.env.ATTEST_CACHE }).neo4j;
  if (config.kind !== 'local') throw new Error('NEO4J_URI was not passed, so this is local');
  return config.cacheFolder;
}

/** Options for a small Neo4j, and the lines it says. */
export function localOptions(home: string): LocalNeo4jOptions & { readonly lines: string[] } {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  return { home, heapMiB: 512, pageCacheMiB: 64, cacheFolder: sharedCache(), say, lines };
}

/** Runs one statement and returns its rows as plain objects; `password` may be another than the right one. */
export async function runCypher(
  at: Neo4jAddress,
  statement: string,
  password = at.password,
): Promise<object[]> {
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

/** Starts `tests/fixtures/neo4j-parent.ts` and waits until its Neo4j is up. */
export async function startParent(home: string): Promise<{ parent: ChildProcess; neo4j: Neo4jAddress }> {
  const script = join(projectRoot, 'tests', 'fixtures', 'neo4j-parent.ts');
  const parent = spawn(process.execPath, ['--import', 'tsx', script, home], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: parent.stdout });
  const [line] = await once(lines, 'line');
  // Written by the fixture in this shape.
  return { parent, neo4j: JSON.parse(line) as Neo4jAddress };
}

/** A folder with one program in it, a shell script: a fake at our own border, to stand first on `PATH`. */
export function makeProgram(name: string, script: string): string {
  const folder = makeFolder();
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  return folder;
}
