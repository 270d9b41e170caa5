import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process in a way that survives its pid being given to another. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Boot id and start time in clock ticks since boot; null where the system does not tell (not Linux). */
  readonly started: string | null;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Fields after the command name, which may itself hold blanks and brackets (proc(5)). */
function statFields(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function startOf(pid: number): string | null {
  const ticks = statFields(pid)?.[19];
  if (ticks === undefined) return null;
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`;
  } catch {
    return null;
  }
}

/** Names a running process, for a later `isSameProcess`. */
export function identifyProcess(pid: number): ProcessIdentity {
  return { pid, started: startOf(pid) };
}

/** Whether a process of that number runs. One that has ended but is not yet reaped (a zombie) does not. */
export function isAlive(pid: number): boolean {
  return isRunning(pid) && statFields(pid)?.[0] !== 'Z';
}

/** Whether that very process still runs, and not a later one with its number. */
export function isSameProcess({ pid, started }: ProcessIdentity): boolean {
  return isAlive(pid) && (started === null || startOf(pid) === started);
}

/** The command line of a process, or null when it has gone. */
export function commandLineOf(pid: number): string | null {
  if (!isAlive(pid)) return null;
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return null;
  }
}
