import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../server/root.ts';

/** A run of the command line, with what it said so far. */
export interface AttestProcess {
  readonly child: ChildProcess;
  readonly lines: string[];
  /** Resolves with the first line that matches; fails when the process ends or the time is over. */
  says(what: RegExp, seconds?: number): Promise<string>;
  readonly exited: Promise<number | null>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
}

/** Runs `attest WORDS…` from source with these settings on top of the environment, and with what it may read from standard input. */
export function runAttest(
  words: readonly string[],
  env: Record<string, string>,
  input?: string,
): AttestProcess {
  const small = { ATTEST_NEO4J_HEAP_MIB: '512', ATTEST_NEO4J_PAGE_CACHE_MIB: '64', ATTEST_PORT: '0' };
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(projectRoot, 'server', 'cli', 'main.ts'), ...words],
    {
      cwd: projectRoot,
      env: { ...process.env, NEO4J_URI: '', ATTEST_HOME: '', ...small, ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    },
  );
  child.stdin?.on('error', () => undefined).end(input);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', (line) => lines.push(line));
  }
  const exited = once(child, 'close').then(() => child.exitCode);
  let ended = false;
  void exited.then(() => {
    ended = true;
  });
  return {
    child,
    lines,
    exited,
    async says(what, seconds = 120) {
      for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await sleep(50)) {
        const line = lines.find((said) => what.test(said));
        if (line !== undefined) return line;
        if (ended) break;
      }
      throw new Error(
        `It did not say ${what}${ended ? ' before it ended' : ` within ${seconds} s`}. It said:\n${lines.join('\n')}`,
      );
    },
    async kill(signal) {
      child.kill(signal);
      return exited;
    },
  };
}

/** The address in the line that ends a start. */
export const addressIn = (line: string): string => /http:\S+/u.exec(line)?.[0] ?? '';

/** Asks a running server, over the network. */
export async function askAt<T>(address: string, query: string): Promise<T> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as T;
}
