import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** `neo4j.log` is Neo4j's own; what the Java machine prints before and beside it goes to `neo4j-jvm.log`. */
export interface LogFiles {
  readonly neo4j: string;
  readonly jvm: string;
}

/**
 * Makes the log folder and puts the last run's logs aside, as `….previous`, so that each log is of one run. While it runs Neo4j
 * itself turns over `neo4j.log` and `debug.log` at 20 MB and keeps a few of each.
 */
export async function openLogs(logFolder: string): Promise<LogFiles> {
  await mkdir(logFolder, { recursive: true, mode: 0o700 });
  const files = { neo4j: join(logFolder, 'neo4j.log'), jvm: join(logFolder, 'neo4j-jvm.log') };
  for (const file of Object.values(files)) await rename(file, `${file}.previous`).catch(() => undefined);
  return files;
}

async function linesOf(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Whether Neo4j has said that it is up. */
export async function saysStarted(files: LogFiles): Promise<boolean> {
  return (await linesOf(files.neo4j)).some((line) => /\bINFO\s+Started\.$/.test(line));
}

/** The lines that tell why it failed, the last ones last; when none looks like an error, the last lines there are. */
export async function lastUsefulLines(files: LogFiles, most = 8): Promise<string[]> {
  const lines = [...(await linesOf(files.jvm)), ...(await linesOf(files.neo4j))];
  const telling = lines.filter(
    (line) => /\b(ERROR|FATAL|Caused by:|Error\b)|Exception\b/.test(line) && !/^\s+at /.test(line),
  );
  return [...new Set(telling.length > 0 ? telling : lines)].slice(-most);
}
