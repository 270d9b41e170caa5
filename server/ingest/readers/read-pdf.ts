import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { limits } from './limits.ts';
import { type PdfLine, pdfParagraphs } from './pdf-paragraphs.ts';
import { inferredDate } from './published-date.ts';
import type { Contents, SourceFile } from './read-document.ts';
import { RefusedFile } from './refusal.ts';

/** The library looks for these when it is loaded, to draw with, and says so on the console when there are none. We never draw. */
function standInForDrawing(): void {
  const scope: Record<string, unknown> = globalThis;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {};
}

async function loadLibrary() {
  standInForDrawing();
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

const decoder = new TextDecoder('latin1');
/** The end mark stands in the last kilobyte by the standard; some writers append to it. */
const endMarkWithin = 65_536;

function toLines(items: readonly TextItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: TextItem[] = [];
  const flush = (): void => {
    const text = open
      .map(({ str }) => str)
      .join('')
      .replaceAll(/\s+/gu, ' ')
      .trim();
    const inked = open.filter(({ str }) => str.trim() !== '');
    const [first, last] = [inked[0], inked.at(-1)];
    open = [];
    if (!first || !last) return;
    const height = inked.reduce((most, item) => Math.max(most, item.height), 0);
    lines.push({
      text,
      x: Number(first.transform[4]),
      right: Number(last.transform[4]) + last.width,
      y: Number(first.transform[5]),
      height,
      page,
    });
  };
  for (const item of items) {
    open.push(item);
    if (item.hasEOL) flush();
  }
  flush();
  return lines;
}

/** Titles that programs fill in on their own. */
const isFilledIn = (title: string): boolean =>
  /^(?:untitled|microsoft word - .*|.*\.(?:docx?|pdf|indd|tex))$/iu.test(title);

const textOf = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.replaceAll(/\s+/gu, ' ').trim().slice(0, 500) : '';
  return text === '' ? undefined : text;
};

/** The text of a PDF: lines joined into paragraphs, running heads left out, with the page of each. */
export async function readPdf({ bytes }: SourceFile): Promise<Contents> {
  if (!decoder.decode(bytes.subarray(-endMarkWithin)).includes('%%EOF'))
    throw new RefusedFile('is cut off: it has no end');
  const { getDocument } = await loadLibrary();
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data: new Uint8Array(bytes), // a copy: the library takes the buffer away
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > limits.pages)
      throw new RefusedFile(`has ${pdf.numPages} pages, more than ${limits.pages}`);
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        toLines(
          items.filter((item): item is TextItem => 'str' in item),
          number - 1,
        ),
      );
      page.cleanup();
    }
    const { text, pages: starts, running } = pdfParagraphs(pages);
    if (text.trim() === '') throw new RefusedFile('has no text: its pages are pictures');
    const info = (await pdf.getMetadata()).info as Readonly<Record<string, unknown>>; // the library types it as Object
    const [title, byline, language] = [info.Title, info.Author, info.Language].map(textOf);
    const published = inferredDate(textOf(info.CreationDate), 'the day on which the file was made');
    return {
      drafts: [
        {
          ...(title && !isFilledIn(title) && { name: title }),
          ...(byline && { byline }),
          ...(language && { language }),
          ...(published && { published }),
          text,
          pages: starts,
          encoding: { name: 'utf-8', found: 'format' },
          notes:
            running > 0
              ? [`${running} lines that stand at the head or foot of most pages were left out.`]
              : [],
        },
      ],
    };
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException'
      ? new RefusedFile('is encrypted: it opens with a password only')
      : error;
  } finally {
    await task.destroy();
  }
}
