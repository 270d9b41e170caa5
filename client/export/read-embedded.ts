import { readCapsuleData } from './capsule.ts';
import { isPng, readPngData, readSvgData } from './embedded-data.ts';

/** Bytes of a file that are looked at for a figure's data; a longer one is a figure of nobody. */
const most = 100_000_000;

/** Whether a PDF says that it is a figure of ours; any other is a document to be read. */
function isPdfFigure(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 5));
  return head === '%PDF-' && new TextDecoder('latin1').decode(bytes).includes('/Attest_Figure');
}

/** The data that a figure's file carries, in whatever format; null for any other file. They may come from anybody. */
export async function readEmbedded(file: Blob): Promise<string | null> {
  if (file.size > most) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPdfFigure(bytes)) return (await import('./write-pdf.ts')).readPdfData(bytes);
  if (isPng(bytes)) return readPngData(bytes);
  const text = new TextDecoder().decode(bytes);
  return readCapsuleData(text) ?? readSvgData(text);
}
