import { isPng, readPngData, readSvgData } from './embedded-data.ts';

/** Bytes of a file that are looked at for a figure's data; a longer one is a figure of nobody. */
const most = 100_000_000;

/** The data that a figure's file carries, in whatever format; null for any other file. They may come from anybody. */
export async function readEmbedded(file: Blob): Promise<string | null> {
  if (file.size > most) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isPng(bytes) ? readPngData(bytes) : readSvgData(new TextDecoder().decode(bytes));
}
