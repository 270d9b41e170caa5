import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { limits } from './limits.ts';
import type { Budget, Contents, SourceFile } from './read-document.ts';
import { type Refusal, RefusedFile, toRefusal } from './refusal.ts';

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

/** The entries in order, read one at a time. */
async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const done = (next: Entry | null, error?: unknown): void => {
        zip.removeAllListeners();
        if (error === undefined) resolve(next);
        else reject(error);
      };
      zip.once('entry', (next: Entry) => done(next));
      zip.once('end', () => done(null));
      zip.once('error', (error) => done(null, error));
      zip.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

/** The bytes of an entry; that they are as many as it states is checked while they are unpacked. */
async function unpack(zip: ZipFile, entry: Entry, budget: Budget): Promise<Uint8Array> {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (entry.isEncrypted()) throw new RefusedFile('is encrypted');
  if (size > limits.fileBytes)
    throw new RefusedFile(`unpacks to ${size} bytes, more than ${limits.fileBytes}`);
  if (size > 2 ** 20 && size > packed * limits.ratio) {
    throw new RefusedFile(`unpacks to more than ${limits.ratio} times its size`);
  }
  if (size > budget.unpackedBytes)
    throw new RefusedFile('would unpack to more than is allowed for the whole archive');
  budget.unpackedBytes -= size;
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

/** Folders, and what systems add to archives on their own. */
const isUnread = (name: string): boolean =>
  name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$)/u.test(name);

async function* filesOf(
  bytes: Uint8Array,
  budget: Budget,
  wanted: (name: string) => boolean,
): AsyncGenerator<SourceFile | Refusal> {
  const zip = await openZip(bytes);
  for await (const entry of entriesOf(zip)) {
    if (--budget.entries < 0) throw new RefusedFile(`holds more than ${limits.entries} files`);
    const name = entry.fileName;
    if (isUnread(name) || !wanted(name)) continue;
    try {
      yield { name, bytes: await unpack(zip, entry, budget) };
    } catch (error) {
      yield toRefusal(name, error);
    }
  }
}

/** The files in an archive. Those that cannot be unpacked are refused one by one. */
export function readZip({ bytes }: SourceFile, budget: Budget): Contents {
  return { files: filesOf(bytes, budget, () => true) };
}

/**
 * The parts of a file that is an archive in truth (DOCX), by name.
 * @throws RefusedFile when one that is wanted cannot be unpacked.
 */
export async function unpackParts(
  bytes: Uint8Array,
  budget: Budget,
  wanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for await (const part of filesOf(bytes, budget, wanted)) {
    if ('reason' in part)
      throw new RefusedFile(`has a part that cannot be read: ${part.reason.replace(/\.$/u, '')}`);
    parts.set(part.name, part.bytes);
  }
  return parts;
}
