import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface PasswordOptions {
  readonly home: string;
  readonly neo4jHome: string;
  readonly java: string;
  readonly jarFolder: string;
  readonly signal?: AbortSignal | undefined;
}

async function readPassword(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim() || null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * The password goes in an argument file, so that the process list shows the file's name only. Refused: changing the default
 * password over Bolt after the first boot, because until then anyone on the machine could log in as neo4j/neo4j.
 */
async function setInitialPassword(password: string, options: PasswordOptions): Promise<void> {
  const folder = await mkdtemp(join(options.home, '.first-start-'));
  try {
    const file = join(folder, 'arguments');
    const jars = join(options.jarFolder, '*').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    const main = 'org.neo4j.server.startup.Neo4jAdminCommand';
    // `--`, because one random password in 64 begins with a dash, which would be read as an option.
    const text = `-cp "${jars}"\n${main} dbms set-initial-password --\n"${password}"\n`;
    await writeFile(file, text, { mode: 0o600, flag: 'wx' });
    await run(options.java, [`@${file}`], {
      env: { ...process.env, NEO4J_HOME: options.neo4jHome, NEO4J_CONF: join(options.neo4jHome, 'conf') },
      timeout: 60_000,
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The password of the local Neo4j, kept in `<home>/neo4j-password` for its owner's eyes only. Made, and told to Neo4j, before
 * the first start; may be called again when that start was cut off.
 */
export async function ensurePassword(options: PasswordOptions): Promise<string> {
  const file = join(options.home, 'neo4j-password');
  const started = existsSync(join(options.neo4jHome, 'data', 'databases', 'system'));
  let password = await readPassword(file);
  if (password === null) {
    if (started) {
      throw new Error(
        `${file} is gone, and without it the data in ${options.neo4jHome} cannot be opened. Put it back.`,
      );
    }
    password = randomBytes(24).toString('base64url');
    const draft = `${file}.draft`;
    await writeFile(draft, `${password}\n`, { mode: 0o600 });
    await rename(draft, file);
  }
  await chmod(file, 0o600);
  if (!started) await setInitialPassword(password, options);
  return password;
}
