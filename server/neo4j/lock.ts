import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identifyProcess, isSameProcess, type ProcessIdentity } from './process-alive.ts';

/** Somebody else works in this folder now. */
export class HomeLocked extends Error {
  readonly pid: number;
  readonly home: string;
  constructor(pid: number, home: string) {
    super(
      `The folder ${home} is in use by process ${pid}. Stop that process, or set ATTEST_HOME to another folder.`,
    );
    this.name = 'HomeLocked';
    this.pid = pid;
    this.home = home;
  }
}

export interface Lock {
  /** Gives the folder free. May be called more than once. */
  release(): void;
}

const generationName = /^\d{1,15}$/;

/** The holder a lock file names, or null when it was released, is damaged (a power cut) or has gone. */
function holderIn(path: string): ProcessIdentity | null {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof content !== 'object' || content === null) return null;
    if (!('pid' in content) || typeof content.pid !== 'number') return null;
    const started = 'started' in content && typeof content.started === 'string' ? content.started : null;
    return { pid: content.pid, started };
  } catch {
    return null;
  }
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

function newestGeneration(folder: string): number {
  return readdirSync(folder)
    .filter((name) => generationName.test(name))
    .reduce((newest, name) => Math.max(newest, Number(name)), 0);
}

/**
 * Locks a folder for this process, or says who holds it.
 *
 * The lock is the highest-numbered file in `<home>/lock/`. Whoever finds it released, or its holder dead, takes the next number
 * with `link(2)`, which one process alone can do; numbers are never used again. Deleting a stale lock file and creating it anew,
 * the usual way, lets two processes that both saw it stale delete each other's.
 *
 * @throws HomeLocked while a living process (this one too) holds the folder
 */
export function lockHome(home: string): Lock {
  const folder = join(home, 'lock');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `draft-${process.pid}-${Math.random().toString(36).slice(2)}`);

  for (;;) {
    const newest = newestGeneration(folder);
    const holder = holderIn(join(folder, String(newest)));
    if (holder !== null && isSameProcess(holder)) throw new HomeLocked(holder.pid, home);

    const mine = join(folder, String(newest + 1));
    try {
      // Written first and linked whole, so that nobody reads half a lock.
      writeFileSync(draft, JSON.stringify(identifyProcess(process.pid)), { mode: 0o600 });
      linkSync(draft, mine);
    } catch (error) {
      // EEXIST: somebody was faster. ENOENT: somebody who was faster swept our draft away.
      if (hasCode(error, 'EEXIST', 'ENOENT')) continue;
      throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    if (newestGeneration(folder) !== newest + 1) {
      // Our number had been used and swept while we slept between reading and linking.
      rmSync(mine, { force: true });
      continue;
    }
    for (const name of readdirSync(folder)) {
      if (name !== String(newest + 1)) rmSync(join(folder, name), { force: true });
    }

    let released = false;
    return {
      release() {
        if (released) return;
        released = true;
        try {
          writeFileSync(draft, JSON.stringify({ released: true }));
          renameSync(draft, mine);
        } catch (error) {
          // The whole folder may have been removed meanwhile: then there is nothing to hold.
          if (!hasCode(error, 'ENOENT')) throw error;
        }
      },
    };
  }
}
