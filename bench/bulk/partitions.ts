import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openTextFile } from './text-file.ts';

/** Rows on disk, spread by key over so many files that one of them fits in memory. */
export interface Partitions<T> {
  write(key: string, row: T): void;
  close(): void;
}

const files = 48;
const bufferBytes = 1 << 17;

/** FNV-1a: spreads keys evenly, and needs no more than that. */
function fileOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % files;
}

const pathOf = (folder: string, name: string, file: number): string => join(folder, `${name}-${file}.jsonl`);

/** Opens partitions to be written. */
export function openPartitions<T>(folder: string, name: string): Partitions<T> {
  mkdirSync(folder, { recursive: true });
  const opened = Array.from({ length: files }, (_, file) =>
    openTextFile(pathOf(folder, name, file), bufferBytes),
  );
  return {
    write(key, row) {
      opened[fileOf(key)]?.write(`${JSON.stringify(row)}\n`);
    },
    close() {
      for (const file of opened) file.close();
    },
  };
}

/**
 * The rows of closed partitions of these names, part by part: all rows of one key are in one part, in the order of the names and,
 * of each, in the order written. Each file is removed when it was read.
 */
export function* readPartitions<T>(folder: string, names: readonly string[]): Generator<T[]> {
  for (let file = 0; file < files; file += 1) {
    yield names.flatMap((name) => {
      const path = pathOf(folder, name, file);
      const lines = readFileSync(path, 'utf8').split('\n');
      lines.pop();
      rmSync(path);
      // Written by `openPartitions`, from rows of this type.
      return lines.map((line) => JSON.parse(line) as T);
    });
  }
}
