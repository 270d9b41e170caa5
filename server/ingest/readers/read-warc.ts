import { limits } from './limits.ts';
import type { Budget, Contents, SourceFile } from './read-document.ts';
import { type Refusal, RefusedFile, toRefusal } from './refusal.ts';

/** Media types of answers that may be documents; a page's pictures, styles and scripts are passed over. */
const documents =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:xhtml\+xml|pdf|rss\+xml|atom\+xml|xml|vnd\.openxmlformats.*))$/u;

/** Every record ends with two empty lines (ISO 28500); a file that does not is cut off within its last one. */
function isWhole(bytes: Uint8Array): boolean {
  return (
    bytes.length > 4 && [13, 10, 13, 10].every((byte, index) => bytes[bytes.length - 4 + index] === byte)
  );
}

async function* filesOf(bytes: Uint8Array, budget: Budget): AsyncGenerator<SourceFile | Refusal> {
  const { WARCParser } = await import('warcio');
  const whole = isWhole(bytes);
  let waiting: SourceFile | Refusal | null = null;
  let last = 'its first record';
  for await (const record of WARCParser.iterRecords([bytes])) {
    if (waiting) yield waiting;
    waiting = null;
    last = record.warcTargetURI ?? record.warcType ?? last;
    const [type = '', parameters = ''] = (record.httpHeaders?.headers.get('content-type') ?? '').split(
      ';',
      2,
    );
    const mediaType = type.trim().toLowerCase();
    const answered = record.warcType === 'response' && Number(record.httpHeaders?.statusCode) === 200;
    if (!answered || !documents.test(mediaType)) continue;
    if (--budget.entries < 0) throw new RefusedFile(`holds more than ${limits.entries} documents`);
    const url = record.warcTargetURI ?? '';
    const charset = /charset=["']?([\w.:-]+)/iu.exec(parameters)?.[1];
    try {
      const content = await record.readFully(true);
      budget.unpackedBytes -= content.length;
      if (budget.unpackedBytes < 0)
        throw new RefusedFile('would unpack to more than is allowed for the whole archive');
      waiting = {
        name: url,
        bytes: content,
        mediaType,
        ...(URL.canParse(url) && { url }),
        ...(charset && { charset }),
      };
    } catch (error) {
      waiting = toRefusal(url, error);
    }
  }
  if (!whole) yield toRefusal(last, new RefusedFile('is cut off'));
  else if (waiting) yield waiting;
}

/** A web archive: each page that was answered with 200, under its address. */
export function readWarc({ bytes }: SourceFile, budget: Budget): Contents {
  return { files: filesOf(bytes, budget) };
}
