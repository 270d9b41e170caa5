import { putPngData } from '../../export/embedded-data.ts';
import { paintPng, scaleWithin } from '../../export/paint-canvas.ts';
import { writeSvg } from '../../export/write-svg.ts';
import { say } from '../../texts/say.ts';
import { saveFile } from '../review/save-file.ts';
import { fontsOf } from './load-fonts.ts';
import type { MadeFigure } from './make-figure.ts';

export const formats = ['svg', 'png', 'pdf'] as const;
export type Format = (typeof formats)[number];

/** A figure that cannot be made, with the reason in the reader's words. */
export class FigureError extends Error {
  override readonly name = 'FigureError';
}

/** A name of a file for any system. */
export const fileName = (title: string): string =>
  title
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/gu, '')
    .slice(0, 80) || 'attest-figure';

/** What came of saving a figure. */
export interface SavedFigure {
  readonly name: string;
  readonly bytes: number;
  /** The scale at which a picture of pixels is. */
  readonly scale: number | null;
}

async function bytesOf(
  { figure, pages, data }: MadeFigure,
  format: Format,
  scale: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'svg') {
    const svg = writeSvg(figure, await fontsOf(figure.marks), data);
    return new TextEncoder().encode(svg);
  }
  if (format === 'pdf') {
    const { writePdf } = await import('../../export/write-pdf.ts');
    const { title, description, language } = figure;
    const sheets = pages();
    const book = { title, description, language, author: '', pages: sheets, bookmarks: [] };
    return writePdf(book, await fontsOf(sheets.flatMap(({ marks }) => marks)), data);
  }
  const blob = await paintPng(figure, scale);
  if (blob === null) throw new FigureError(say('export.noRoom'));
  return putPngData(new Uint8Array(await blob.arrayBuffer()), data);
}

const types: Readonly<Record<Format, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
};

/**
 * Writes a figure in a format and hands it to the reader.
 * @throws FigureError when the browser cannot paint it
 */
export async function saveFigure(made: MadeFigure, format: Format, asked: number): Promise<SavedFigure> {
  const scale = scaleWithin(made.figure.width, made.figure.height, asked);
  const bytes = await bytesOf(made, format, scale);
  const name = `${fileName(made.figure.title)}.${format}`;
  saveFile(name, bytes, types[format]);
  return { name, bytes: bytes.length, scale: format === 'png' ? scale : null };
}
