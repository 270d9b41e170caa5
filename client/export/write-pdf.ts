import fontkit from '@pdf-lib/fontkit';
import {
  AFRelationship,
  clip,
  decodePDFRawStream,
  degrees,
  endPath,
  LineCapStyle,
  PDFArray,
  PDFDict,
  PDFDocument,
  type PDFFont,
  PDFHexString,
  type PDFImage,
  PDFName,
  type PDFPage,
  PDFRawStream,
  popGraphicsState,
  pushGraphicsState,
  type RGB,
  rgb,
} from 'pdf-lib';
import { fontOfWoff } from './font-of-woff.ts';
import { isInRange } from './is-in-range.ts';
import type { Figure, ImageMark, Mark, Paint, Step, TextMark } from './marks.ts';
import { moveMarks } from './move-marks.ts';
import { outlineOperators } from './outline-operators.ts';
import { visualRuns } from './visual-runs.ts';
import type { EmbeddedFont } from './write-svg.ts';

/** What a reader's file is called in the PDF, and where it is found. */
const fileName = 'attest-figure.json';
const marker = PDFName.of('Attest_Figure');

/** A page has at most 14,400 points a side: ISO 32000-1, annex C. */
const mostPoints = 14_400;
const pointsPerPixel = 0.75;

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

const toD = (steps: readonly Step[]): string =>
  steps.map(([command, ...numbers]) => `${command}${numbers.map(rounded).join(' ')}`).join(' ');

function toRgb({ colour }: Paint): RGB {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return rgb(part(1), part(3), part(5));
}

/** A ligature is as wide as its letters to whoever measures them one by one. */
const features = { liga: false, clig: false, dlig: false };

const caps = {
  butt: LineCapStyle.Butt,
  round: LineCapStyle.Round,
  square: LineCapStyle.Projecting,
} as const;

interface Face {
  readonly range: string;
  readonly isBold: boolean;
  readonly font: PDFFont;
}

/** A run of a text in one font. */
interface Piece {
  text: string;
  readonly font: PDFFont;
}

/** The font that has a letter; what none has is left out, as nothing could be drawn for it. */
function faceFor(faces: readonly Face[], letter: string, isBold: boolean): PDFFont | undefined {
  const code = letter.codePointAt(0) ?? 0;
  const all = faces.filter(({ range }) => isInRange(code, range));
  return (all.find((face) => face.isBold === isBold) ?? all[0])?.font;
}

function piecesOf(mark: TextMark, faces: readonly Face[]): Piece[] {
  return visualRuns(mark.text).flatMap((run) => {
    const pieces: Piece[] = [];
    for (const letter of run) {
      const last = pieces.at(-1);
      const own = letter === ' ' && last !== undefined ? last.font : faceFor(faces, letter, mark.isBold);
      if (own === undefined) continue;
      if (last?.font === own) last.text += letter;
      else pieces.push({ text: letter, font: own });
    }
    return pieces;
  });
}

/** Writes marks on a page whose y grows upward. */
class Sheet {
  readonly #page: PDFPage;
  readonly #faces: readonly Face[];
  readonly #factor: number;
  readonly #images: ReadonlyMap<string, PDFImage>;

  constructor(page: PDFPage, faces: readonly Face[], images: ReadonlyMap<string, PDFImage>, factor: number) {
    this.#images = images;
    this.#page = page;
    this.#faces = faces;
    this.#factor = factor;
  }

  draw(mark: Mark, opacity = 1): void {
    if (mark.kind === 'text') this.#text(mark, opacity);
    else if (mark.kind === 'image') this.#image(mark, opacity);
    else if (mark.kind === 'glyph') {
      const { glyph, x, y, width, height } = mark;
      const fit = Math.min(width / glyph.width, height / glyph.height);
      const left = x + (width - glyph.width * fit) / 2;
      const top = y + (height - glyph.height * fit) / 2;
      for (const part of moveMarks(glyph.marks, left, top, fit)) this.draw(part, mark.opacity * opacity);
    } else {
      const { fill, stroke, steps } = mark;
      this.#page.drawSvgPath(toD(steps), {
        x: 0,
        y: this.#page.getHeight(),
        scale: this.#factor,
        ...(fill === null ? {} : { color: toRgb(fill), opacity: fill.opacity * opacity }),
        ...(stroke === null
          ? {}
          : {
              borderColor: toRgb(stroke),
              borderOpacity: stroke.opacity * opacity,
              borderWidth: stroke.width,
              borderLineCap: caps[stroke.cap],
              ...(stroke.dash.length === 0 ? {} : { borderDashArray: [...stroke.dash] }),
            }),
      });
    }
  }

  #image({ source, x, y, width, height, within, opacity: own }: ImageMark, opacity: number): void {
    const image = this.#images.get(source);
    if (image === undefined) return;
    const toPoint = (left: number, top: number): [number, number] => [
      left * this.#factor,
      this.#page.getHeight() - top * this.#factor,
    ];
    const [left, bottom] = toPoint(x, y + height);
    this.#page.pushOperators(pushGraphicsState(), ...outlineOperators(within, toPoint), clip(), endPath());
    this.#page.drawImage(image, {
      x: left,
      y: bottom,
      width: width * this.#factor,
      height: height * this.#factor,
      opacity: own * opacity,
    });
    this.#page.pushOperators(popGraphicsState());
  }

  #text(mark: TextMark, opacity: number): void {
    const size = mark.size * this.#factor;
    const pieces = piecesOf(mark, this.#faces);
    const widths = pieces.map(({ text, font }) => font.widthOfTextAtSize(text, size));
    const width = widths.reduce((sum, own) => sum + own, 0);
    const turn = (mark.angle * Math.PI) / 180;
    let along = mark.anchor === 'middle' ? -width / 2 : mark.anchor === 'end' ? -width : 0;
    pieces.forEach(({ text, font }, at) => {
      this.#page.drawText(text, {
        x: mark.x * this.#factor + along * Math.cos(turn),
        y: this.#page.getHeight() - mark.y * this.#factor - along * Math.sin(turn),
        size,
        font,
        color: toRgb(mark.paint),
        opacity: mark.paint.opacity * opacity,
        rotate: degrees(-mark.angle),
      });
      along += widths[at] ?? 0;
    });
  }
}

/** What is written as one PDF. */
export interface PdfBook {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Who made it; empty for nobody in particular. */
  readonly author: string;
  /** At least one; each page is as large as its figure. */
  readonly pages: readonly Figure[];
  /** Where a reader can go at once, in the order of the pages, which count from 0. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
}

/** The outline of a document, of one level: ISO 32000-1, 12.3.3. */
function addBookmarks(pdf: PDFDocument, bookmarks: PdfBook['bookmarks']): void {
  const { context } = pdf;
  const refs = bookmarks.map(() => context.nextRef());
  const [first, last] = [refs[0], refs.at(-1)];
  if (first === undefined || last === undefined) return;
  const root = context.nextRef();
  bookmarks.forEach(({ title, page }, at) => {
    const [own, before, after] = [refs[at], refs[at - 1], refs[at + 1]];
    if (own === undefined) return;
    context.assign(
      own,
      context.obj({
        Title: PDFHexString.fromText(title),
        Parent: root,
        Dest: [pdf.getPage(page).ref, PDFName.of('Fit')],
        ...(before === undefined ? {} : { Prev: before }),
        ...(after === undefined ? {} : { Next: after }),
      }),
    );
  });
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }));
  pdf.catalog.set(PDFName.of('Outlines'), root);
  if (refs.length > 1) pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

async function addPage(pdf: PDFDocument, figure: Figure, faces: readonly Face[]): Promise<void> {
  const factor = Math.min(pointsPerPixel, mostPoints / figure.width, mostPoints / figure.height);
  const page = pdf.addPage([figure.width * factor, figure.height * factor]);
  if (figure.background !== null)
    page.drawRectangle({
      width: page.getWidth(),
      height: page.getHeight(),
      color: toRgb({ colour: figure.background, opacity: 1 }),
    });
  const images = new Map<string, PDFImage>();
  for (const mark of figure.marks)
    if (mark.kind === 'image' && !images.has(mark.source))
      images.set(mark.source, await pdf.embedJpg(mark.source));
  const sheet = new Sheet(page, faces, images, factor);
  for (const mark of figure.marks) sheet.draw(mark);
}

/**
 * Figures as pages of a PDF: lines and letters, with their fonts, and with the data as a file that is attached to it.
 * @throws the signal's reason when it is aborted
 */
export async function writePdf(
  book: PdfBook,
  fonts: readonly EmbeddedFont[],
  data: string,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  pdf.setTitle(book.title, { showInWindowTitleBar: true });
  pdf.setSubject(book.description);
  pdf.setLanguage(book.language);
  pdf.setCreator('Attest');
  if (book.author !== '') pdf.setAuthor(book.author);
  const faces: Face[] = [];
  for (const { range, isBold, bytes } of fonts)
    faces.push({ range, isBold, font: await pdf.embedFont(fontOfWoff(bytes), { features }) });
  for (const figure of book.pages) {
    // Between two pages the reader may say that they want no more of them.
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    await addPage(pdf, figure, faces);
  }
  addBookmarks(pdf, book.bookmarks);
  await pdf.attach(new TextEncoder().encode(data), fileName, {
    mimeType: 'application/json',
    description: book.title,
    afRelationship: AFRelationship.Source,
  });
  pdf.catalog.set(marker, PDFName.of('1'));
  // So that `readEmbedded` finds its mark without unpacking anything.
  return new Uint8Array(await pdf.save({ useObjectStreams: false }));
}

/** The data that a PDF carries; null when it carries none. */
export async function readPdfData(bytes: Uint8Array): Promise<string | null> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false }).catch(() => null);
  const names = pdf?.catalog
    .lookupMaybe(PDFName.of('Names'), PDFDict)
    ?.lookupMaybe(PDFName.of('EmbeddedFiles'), PDFDict)
    ?.lookupMaybe(PDFName.of('Names'), PDFArray);
  const file = names
    ?.lookupMaybe(1, PDFDict)
    ?.lookupMaybe(PDFName.of('EF'), PDFDict)
    ?.lookup(PDFName.of('F'));
  return file instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(file).decode()) : null;
}
