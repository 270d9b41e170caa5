import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectRoot } from '../root.ts';

export interface GuardedOptions {
  /** Where the guard notes the command's process id while it runs; empty for nowhere. */
  readonly pidFile: string;
  /** An open file's descriptor to which the command's output goes; or `read`, which is given it in pieces. */
  readonly output: number | ((text: string) => void);
}

/** A command that ends when this process does. */
export interface Guarded {
  /** The command's own process id. */
  readonly pid: number;
  /** The exit code (128 + signal when it was killed); null when the guard itself was killed. */
  readonly ended: Promise<number | null>;
  /** Asks the command to end. Goes through the guard, which knows whether that process is still the command. */
  terminate(): void;
}

const guardScript = join(projectRoot, 'server', 'neo4j', 'guard.sh');
/** After our death: less than the 10 s we promise, more than the 0.4 s in which Neo4j stops. */
const graceSeconds = 7;

/** Runs a command under `guard.sh`: it is ended within 10 s of this process's end, SIGKILL included. */
export async function spawnGuarded(command: readonly string[], options: GuardedOptions): Promise<Guarded> {
  const { pidFile, output } = options;
  const guard: ChildProcess = spawn('/bin/sh', [guardScript, pidFile, String(graceSeconds), ...command], {
    // A session of its own: what kills our process group (Ctrl-C, a closed terminal) must not kill the guard or the command.
    detached: true,
    stdio: ['pipe', 'pipe', typeof output === 'number' ? output : 'pipe'],
  });
  guard.stdin?.on('error', () => undefined);
  if (typeof output === 'function') guard.stderr?.setEncoding('utf8').on('data', output);
  const ended = new Promise<number | null>((resolve, reject) => {
    guard.on('error', reject);
    // Not "close": a process that the command left behind may hold our end of its output.
    guard.on('exit', resolve);
  });
  if (guard.stdout === null) throw new Error('Unreachable: standard output is a pipe.');
  const pid = await Promise.race([
    once(guard.stdout, 'data').then(([chunk]) => Number(String(chunk))),
    ended.then((code) => Promise.reject(new Error(`The guard of ${command[0]} ended at once (${code}).`))),
  ]);
  return { pid, ended, terminate: () => void guard.kill('SIGTERM') };
}
