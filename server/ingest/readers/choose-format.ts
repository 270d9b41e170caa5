import { type Format, formats } from './formats.ts';
import type { SourceFile } from './read-document.ts';
import { RefusedFile } from './refusal.ts';

const latin1 = new TextDecoder('latin1');
/** Bytes that are looked at: an office file names its parts at its head. */
const head = 4096;

function extensionOf(name: string): string {
  const last = name.replace(/[?#].*$/u, '').replace(/^.*[/\\]/u, '');
  const dot = last.lastIndexOf('.');
  return dot > 0 ? last.slice(dot).toLowerCase() : '';
}

/**
 * The format of a file: by its first bytes where nothing else begins so, then by what its sender says it is, by its name's
 * extension, and by what its text begins with.
 * @throws RefusedFile when it is of no format that is read.
 */
export function chooseFormat({ name, bytes, mediaType }: SourceFile): Format {
  const begins = latin1.decode(bytes.subarray(0, head));
  const looks = formats.filter(({ looksLike }) => looksLike?.(begins));
  const certain = looks.find((format) => format.certain);
  if (certain) return certain;
  const extension = extensionOf(name);
  const named = formats.find(({ extensions }) => extension !== '' && extensions.includes(extension));
  if (named?.certain) throw new RefusedFile(`does not begin as a file of its kind (${extension}) does`);
  const sent = formats.find(
    (format) => format.mediaType === mediaType || format.alsoSentAs?.includes(mediaType ?? ''),
  );
  // Feeds and much else are sent as XML; plain text is what servers say when they do not know.
  const told = [sent, named].find((format) => format && format.mediaType !== 'text/plain');
  const plain = formats.find((format) => format.mediaType === 'text/plain');
  const chosen = told ?? looks[0] ?? ((extension === '' || named || sent) && plain);
  if (chosen) return chosen;
  if (
    plain &&
    bytes.subarray(0, head).indexOf(0) === -1 &&
    !/^(?:image|audio|video|font)\//u.test(mediaType ?? '')
  )
    return plain;
  throw new RefusedFile(`is of a kind that is not read (${extension || mediaType})`);
}
