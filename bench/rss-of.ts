import { readFileSync } from 'node:fs';

/** What the system counts as a process's memory, MiB; NaN when it has ended. Linux only. */
export const rssOf = (pid: number | undefined): number =>
  Number(/^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
