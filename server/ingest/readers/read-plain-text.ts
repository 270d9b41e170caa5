import { decodeText } from './decode-text.ts';
import { sameOffsets } from './offset-map.ts';
import type { Contents, SourceFile } from './read-document.ts';
import { RefusedFile } from './refusal.ts';

/** Plain text is kept as it is, so that its offsets mean the same to everybody who has it. */
export async function readPlainText({ bytes, charset }: SourceFile): Promise<Contents> {
  const { text, encoding } = await decodeText(bytes, charset);
  if (text.trim() === '') throw new RefusedFile('has no text');
  return { drafts: [{ text, encoding, source: { text, map: sameOffsets } }] };
}
