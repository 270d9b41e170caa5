import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLineOf } from './process-alive.ts';

/** Where the guard notes the process id of the Neo4j that runs on this folder. */
export function pidFileOf(neo4jHome: string): string {
  return join(neo4jHome, 'neo4j.pid');
}

/** How a running Neo4j's command line tells whose it is: stronger than a start time, and the same on every system. */
export function homeArgument(neo4jHome: string): string {
  return `--home-dir=${neo4jHome}`;
}

function send(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended meanwhile, which is what we are after; were it somebody else's, whoever waits for its end would say so.
  }
}

/** Ends a process at once; nothing happens when it has ended already. */
export function killProcess(pid: number): void {
  send(pid, 'SIGKILL');
}

/**
 * Ends a Neo4j that still runs on this folder though its parent has gone: the guard gives it some seconds to close its stores, and
 * the guard itself may have been killed. Call it with the home locked.
 * @throws Error when it does not end even when killed
 */
export async function stopOrphan(neo4jHome: string, say: (line: string) => void): Promise<void> {
  const file = pidFileOf(neo4jHome);
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  const runs = (): boolean => commandLineOf(pid)?.includes(`${homeArgument(neo4jHome)} `) ?? false;
  const endsWithin = async (seconds: number): Promise<boolean> => {
    for (const until = Date.now() + seconds * 1000; runs(); await sleep(100)) {
      if (Date.now() > until) return false;
    }
    return true;
  };
  if (Number.isSafeInteger(pid) && pid > 0 && runs()) {
    say(`Waiting for the Neo4j of an earlier start (process ${pid}) to end …`);
    send(pid, 'SIGTERM');
    if (!(await endsWithin(30))) {
      killProcess(pid);
      if (!(await endsWithin(10)))
        throw new Error(`Neo4j, process ${pid}, cannot be ended, and it holds ${neo4jHome}.`);
    }
  }
  await rm(file, { force: true });
}
