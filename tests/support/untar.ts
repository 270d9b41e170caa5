import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const block = 512;

function readText(header: Buffer, start: number, length: number): string {
  const text = header.toString('utf8', start, start + length);
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}

/**
 * Writes the regular files of a POSIX tar archive below a folder. Enough for archives of our own dependencies: no links,
 * no owners. A name that leads out of the folder is an error.
 */
export async function untar(archive: Buffer, folder: string): Promise<void> {
  for (let at = 0; at + block <= archive.length; ) {
    const header = archive.subarray(at, at + block);
    const name = readText(header, 0, 100);
    if (name === '') return;
    const prefix = readText(header, 345, 155);
    const size = Number.parseInt(readText(header, 124, 12).trim() || '0', 8);
    const kind = readText(header, 156, 1);
    const path = resolve(join(folder, prefix, name));
    if (!path.startsWith(resolve(folder))) throw new Error(`The archive names a file outside: ${name}`);
    if (kind === '0' || kind === '') {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, archive.subarray(at + block, at + block + size));
    }
    at += block + Math.ceil(size / block) * block;
  }
}
