import { type Block, type Column, fillColumns, linesOf } from './fill-columns.ts';
import { Flow, type Style } from './flow.ts';
import { layOutLegend } from './lay-out-legend.ts';
import { footnoteBlocks, type PageParts, type PagePicture } from './lay-out-page.ts';
import { wordBlocks } from './lay-out-words.ts';
import type { Figure, Mark } from './marks.ts';
import { moveMarks } from './move-marks.ts';
import type { Paragraph } from './paragraphs-of.ts';
import type { Measure } from './wrap-text.ts';

/** A slide as it is printed. */
export interface PrintedSlide {
  /** `parts.title` is the slide's, `parts.caption` what became of its claims since; both may be empty. */
  readonly parts: PageParts;
  /** Which slide it is, of how many. */
  readonly where: string;
  readonly text: readonly Paragraph[];
  /** Null for words alone. */
  readonly picture: PagePicture | null;
  /** What its speaker says, to be printed on pages of its own; null where that is not wanted. */
  readonly notes: { readonly title: string; readonly text: readonly Paragraph[] } | null;
}

export interface PrintedStory {
  readonly name: string;
  readonly slides: readonly PrintedSlide[];
  /** The documents that the claims of all slides stand in. */
  readonly sources: { readonly title: string; readonly rows: readonly string[] };
  /** What stands on every page. */
  readonly footer: string;
  sayPage(page: number, pages: number): string;
  /** The heading of a page on which a slide goes on. */
  sayContinued(title: string): string;
}

/** A4, across, in CSS pixels: ISO 216. */
const width = 1123;
const height = 794;
const margin = 40;
const room = width - 2 * margin;
const space = 24;
const columns = 3;
const columnWidth = (room - (columns - 1) * space) / columns;
/** Where the words of a page begin, under its heading. */
const top = 104;
const foot = height - 52;
/** Words alone are read like a page of a book. */
const wordsWidth = 760;
const legendUnit = 0.8;
/** A small picture is not drawn larger than this. */
const largest = 1.5;

type Page = Pick<Figure, 'marks' | 'title' | 'description'> & { readonly isFirst: boolean };

/** A picture beside the words of its slide, with what its signs mean beneath it. */
function layOutPicture({ marks, box }: PagePicture, parts: PageParts, measure: Measure): Mark[] {
  const left = margin + columnWidth + space;
  const wide = width - margin - left;
  const style: Style = { size: 10, isBold: false, paint: { colour: parts.ink, opacity: 1 } };
  const legend = new Flow(0, measure);
  if (parts.legend.length > 0) layOutLegend(legend, parts.legend, left, wide, legendUnit, style, measure);
  const high = Math.max(foot - top - legend.y - 12, 200);
  const [ownWidth, ownHeight] = [Math.max(1, box.x2 - box.x1), Math.max(1, box.y2 - box.y1)];
  const factor = Math.min(wide / ownWidth, high / ownHeight, largest);
  const x = left + (wide - ownWidth * factor) / 2 - box.x1 * factor;
  const y = top + (high - ownHeight * factor) / 2 - box.y1 * factor;
  return [...moveMarks(marks, x, y, factor), ...moveMarks(legend.marks, 0, top + high + 12, 1)];
}

/** What stands above the words of each page. */
function headMarks(name: string, where: string, title: string, parts: PageParts, measure: Measure): Mark[] {
  const head = new Flow(26, measure);
  const soft = { colour: parts.inkSoft, opacity: 1 };
  const small: Style = { size: 11, isBold: false, paint: soft };
  const [first = ''] = linesOf(`${name} · ${where}`, 0, room, small, measure).flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
  );
  head.text(first, margin, room, small);
  // A title of two hundred letters has three lines, and the smaller it is the longer it is.
  const size = [24, 18, 14].find((one) => measure(title, one, true) <= room * (one < 20 ? 2 : 1)) ?? 12;
  head.text(title, margin, room, { size, isBold: true, paint: { colour: parts.ink, opacity: 1 } });
  head.y = top - 14;
  head.rule(margin, room, parts.line, 1);
  return head.marks;
}

/** Blocks on as many pages as they take: on the first in one column, where something else stands on the rest of it. */
const columnAt =
  (isWordsOnly: boolean, leavesRest: boolean) =>
  (number: number): Column => {
    const high = foot - top;
    if (isWordsOnly) return { page: number, x: margin, y: top, height: high };
    const at = leavesRest ? number + columns - 1 : number;
    const page = Math.floor(at / columns);
    const place = page === 0 && leavesRest ? 0 : at % columns;
    return { page, x: margin + place * (columnWidth + space), y: top, height: high };
  };

function textBlock(
  text: string,
  own: number,
  style: Style,
  gap: number,
  measure: Measure,
  isHead = false,
): Block {
  return { lines: linesOf(text, 0, own, style, measure), gap, isHead };
}

/** What is read beside a picture: the words of the slide, what is drawn, and who says so. */
function blocksOf(slide: PrintedSlide, own: number, size: number, measure: Measure): Block[] {
  const { parts, text } = slide;
  const ink = { colour: parts.ink, opacity: 1 };
  const small: Style = { size: 10, isBold: false, paint: { colour: parts.inkSoft, opacity: 1 } };
  return [
    ...wordBlocks(text, own, { size, paint: ink }, measure),
    ...[parts.shown, parts.caption].flatMap((words) =>
      words === '' ? [] : [textBlock(words, own, small, 8, measure)],
    ),
    ...(parts.footnotes.length === 0
      ? []
      : [textBlock(parts.footnotesTitle, own, { size: 12, isBold: true, paint: ink }, 4, measure, true)]),
    ...footnoteBlocks(parts, own, 0.9, measure),
    ...parts.remarks.map((remark) => textBlock(remark, own, { ...small, paint: ink }, 4, measure)),
  ];
}

function pagesOfSlide(slide: PrintedSlide, story: PrintedStory, measure: Measure): Page[] {
  const { parts, picture, where, notes } = slide;
  const { title, description } = parts;
  const isWordsOnly = picture === null;
  const own = isWordsOnly ? wordsWidth : columnWidth;
  const blocks = blocksOf(slide, own, isWordsOnly ? 18 : 13, measure);
  const filled = fillColumns(blocks, columnAt(isWordsOnly, !isWordsOnly));
  const drawn = picture === null ? [] : layOutPicture(picture, parts, measure);
  const count = Math.max(0, ...filled.keys()) + 1;
  const pages = Array.from({ length: count }, (_, at): Page => {
    const words = at === 0 ? title : story.sayContinued(title);
    const head = headMarks(story.name, where, words, parts, measure);
    const marks = [...head, ...(at === 0 ? drawn : []), ...(filled.get(at) ?? [])];
    return { marks, title: title === '' ? where : title, description, isFirst: at === 0 };
  });
  return notes === null ? pages : [...pages, ...pagesOfNotes(notes, slide, story, measure)];
}

function pagesOfNotes(
  { title, text }: NonNullable<PrintedSlide['notes']>,
  { parts, where }: PrintedSlide,
  { name }: PrintedStory,
  measure: Measure,
): Page[] {
  const style = { size: 14, paint: { colour: parts.ink, opacity: 1 } };
  const filled = fillColumns(wordBlocks(text, wordsWidth, style, measure), columnAt(true, false));
  return [...filled.values()].map((marks) => ({
    marks: [...headMarks(name, where, title, parts, measure), ...marks],
    title,
    description: parts.description,
    isFirst: false,
  }));
}

function pagesOfSources({ name, sources }: PrintedStory, parts: PageParts, measure: Measure): Page[] {
  const style: Style = { size: 11, isBold: false, paint: { colour: parts.ink, opacity: 1 } };
  const blocks = sources.rows.map((row) => textBlock(row, columnWidth, style, 9, measure));
  const filled = fillColumns(blocks, columnAt(false, false));
  return [...filled].map(([at, marks]) => ({
    marks: [...headMarks(name, sources.title, sources.title, parts, measure), ...marks],
    title: sources.title,
    description: sources.title,
    isFirst: at === 0,
  }));
}

export interface PrintedPages {
  readonly pages: readonly Figure[];
  /** The first page of each slide, and of the sources; pages count from 0. */
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[];
}

/** A story as pages: one a slide, and more where what belongs to it needs them; at the end the documents. Nothing is left out. */
export function layOutSlides(story: PrintedStory, measure: Measure): PrintedPages {
  const [first] = story.slides;
  if (first === undefined) return { pages: [], bookmarks: [] };
  const { parts } = first;
  const made = [
    ...story.slides.flatMap((slide) => pagesOfSlide(slide, story, measure)),
    ...(story.sources.rows.length === 0 ? [] : pagesOfSources(story, parts, measure)),
  ];
  const small: Style = { size: 10, isBold: false, paint: { colour: parts.inkSoft, opacity: 1 } };
  const pages = made.map(({ title, description, marks }, at): Figure => {
    const place = story.sayPage(at + 1, made.length);
    const wide = measure(place, small.size, false);
    const last = new Flow(height - 34, measure);
    last.text(place, width - margin - wide, wide + 1, small);
    const [line] = linesOf(story.footer, margin, width - margin - wide - 24, small, measure);
    const footer = line === undefined ? [] : moveMarks(line.marks, 0, height - 34, 1);
    const { language, background } = parts;
    return {
      width,
      height,
      background,
      language,
      title,
      description,
      marks: [...marks, ...footer, ...last.marks],
    };
  });
  const bookmarks = made.flatMap(({ title, isFirst }, page) => (isFirst ? [{ title, page }] : []));
  return { pages, bookmarks };
}
