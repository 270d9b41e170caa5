import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { limits } from './limits.ts';
import type { Budget, Contents, SourceFile } from './read-document.ts';
import { RefusedFile } from './refusal.ts';

const unpack = promisify(gunzip);

/** One packed file. Several members in a row (as web archives have them) are one file. */
export async function readGzip(file: SourceFile, budget: Budget): Promise<Contents> {
  const most = Math.min(budget.unpackedBytes, Math.max(2 ** 20, file.bytes.length * limits.ratio));
  try {
    const bytes = await unpack(file.bytes, { maxOutputLength: most });
    budget.unpackedBytes -= bytes.length;
    const name = file.name.replace(/^.*[/\\]/u, '').replace(/\.gz$/iu, '') || 'unpacked';
    return { files: [{ name, bytes, ...(file.url !== undefined && { url: file.url }) }] };
  } catch (error) {
    // What zlib calls output beyond maxOutputLength.
    const large = error instanceof RangeError;
    throw large ? new RefusedFile(`unpacks to more than ${most} bytes`) : error;
  }
}
