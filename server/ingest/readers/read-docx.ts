import { htmlBlocks, joinBlocks } from './html-blocks.ts';
import { parseHtml } from './parse-html.ts';
import { inferredDate } from './published-date.ts';
import type { Budget, Contents, SourceFile } from './read-document.ts';
import { unpackParts } from './read-zip.ts';
import { RefusedFile } from './refusal.ts';

const properties = 'docProps/core.xml';
const decoder = new TextDecoder();

/** What the document's properties state (ISO/IEC 29500-2): Dublin Core in one small XML part. */
async function readProperties(part: Uint8Array | undefined) {
  if (!part) return {};
  const { DOMParser } = await import('linkedom');
  const document = new DOMParser().parseFromString(decoder.decode(part), 'text/xml');
  const stated = (name: string): string | undefined =>
    document.getElementsByTagName(name)[0]?.textContent?.trim().slice(0, 500) || undefined;
  const [name, byline, language] = [stated('dc:title'), stated('dc:creator'), stated('dc:language')];
  const published = inferredDate(stated('dcterms:created'), 'the day on which the file was made');
  return {
    ...(name && { name }),
    ...(byline && { byline }),
    ...(language && { language }),
    ...(published && { published }),
  };
}

/** A Word document, its pictures left out. */
export async function readDocx({ bytes }: SourceFile, budget: Budget): Promise<Contents> {
  // Unpacked here first: it is what limits how large the parts may get, which the library does not.
  const parts = await unpackParts(bytes, budget, (name) => /\.(?:xml|rels)$/iu.test(name));
  if (!parts.has('word/document.xml')) throw new RefusedFile('is an office file, but no text document');
  for (const [name, part] of parts) {
    if (decoder.decode(part).includes('<!ENTITY'))
      throw new RefusedFile(`declares entities in its part “${name}”`);
  }
  const { default: mammoth } = await import('mammoth');
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
  );
  const blocks = htmlBlocks((await parseHtml(html)).body);
  if (blocks.length === 0) throw new RefusedFile('has no text');
  const facts = await readProperties(parts.get(properties));
  return { drafts: [{ ...facts, ...joinBlocks(blocks), encoding: { name: 'utf-8', found: 'format' } }] };
}
