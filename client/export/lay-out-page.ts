import { type Block, fillColumns, type Line, linesOf } from './fill-columns.ts';
import { Flow, type Style } from './flow.ts';
import { type LegendRow, layOutLegend } from './lay-out-legend.ts';
import type { Figure, Mark } from './marks.ts';
import { moveMarks } from './move-marks.ts';
import type { Measure } from './wrap-text.ts';

export interface FootnoteLine {
  readonly text: string;
  /** How far it stands in; 0 is the first line, with the number. */
  readonly depth: 0 | 1 | 2;
}

/** What stands around a picture. All but the colours may be empty. */
export interface PageParts {
  readonly title: string;
  readonly caption: string;
  /** What the picture shows and leaves out. */
  readonly shown: string;
  readonly legend: readonly LegendRow[];
  readonly footnotesTitle: string;
  readonly footnotes: readonly (readonly FootnoteLine[])[];
  /** What is cut, and by how much. */
  readonly remarks: readonly string[];
  readonly footer: readonly string[];
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly background: string | null;
  readonly language: string;
  /** For who does not see it. */
  readonly description: string;
}

export interface PagePicture {
  readonly marks: readonly Mark[];
  readonly box: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

/** A picture as wide as this has texts of usual size around it; those of a wider one grow with it, so that they can be read in print. */
const usualWidth = 1400;
const leastWidth = 760;
const margin = 28;
const gap = 16;
const columnWidth = 400;
/** How far a footnote's lines stand in, by their depth. */
const indents = [0, 18, 32] as const;

/** Of a footnote's lines by their depth: which link it is, the claims behind it, and where these stand. */
const footnoteStyle = (depth: number, unit: number, { ink, inkSoft }: PageParts): Style => ({
  size: (depth === 0 ? 11 : 10.5) * unit,
  isBold: depth === 0,
  paint: { colour: depth === 2 ? inkSoft : ink, opacity: 1 },
});

const columnSpace = 24;

/** How many columns of footnotes a room has, and how wide each is. */
function columnsIn(room: number, unit: number): { readonly columns: number; readonly own: number } {
  const space = columnSpace * unit;
  const columns = Math.max(1, Math.floor((room + space) / (columnWidth * unit + space)));
  return { columns, own: (room - space * (columns - 1)) / columns };
}

/** Footnotes in columns of about one height; none begins at a column's foot. */
function layOutFootnotes(
  flow: Flow,
  parts: PageParts,
  x: number,
  width: number,
  unit: number,
  measure: Measure,
): void {
  const space = columnSpace * unit;
  const { columns, own } = columnsIn(width, unit);
  const made = parts.footnotes.map((lines) => {
    const one = new Flow(0, measure);
    for (const { text, depth } of lines)
      one.text(text, indents[depth] * unit, own - indents[depth] * unit, footnoteStyle(depth, unit, parts));
    return { marks: one.marks, height: one.y + 6 * unit };
  });
  const total = made.reduce((sum, { height }) => sum + height, 0);
  const target = total / columns;
  let [column, y, before, deepest] = [0, 0, 0, 0];
  for (const { marks, height } of made) {
    if (column < columns - 1 && y > 0 && before + height / 2 > target * (column + 1)) {
      column += 1;
      y = 0;
    }
    flow.marks.push(...moveMarks(marks, x + column * (own + space), flow.y + y, 1));
    y += height;
    before += height;
    deepest = Math.max(deepest, y);
  }
  flow.y += deepest;
}

/** A page that is begun. */
interface Begun {
  readonly flow: Flow;
  readonly width: number;
  /** How much larger than usual its texts are. */
  readonly unit: number;
  readonly edge: number;
  readonly room: number;
}

/** Title and caption, the picture, and what its signs mean. */
function beginPage(picture: PagePicture, parts: PageParts, measure: Measure): Begun {
  const { x1, y1, x2, y2 } = picture.box;
  const [wide, tall] = [Math.max(1, x2 - x1), Math.max(1, y2 - y1)];
  const unit = Math.max(1, wide / usualWidth);
  const edge = margin * unit;
  const width = Math.ceil(Math.max(leastWidth, wide + 2 * edge));
  const room = width - 2 * edge;
  const ink = { colour: parts.ink, opacity: 1 };
  const soft = { colour: parts.inkSoft, opacity: 1 };
  const flow = new Flow(edge, measure);
  flow.text(parts.title, edge, room, { size: 22 * unit, isBold: true, paint: ink });
  flow.text(parts.caption, edge, room, { size: 14 * unit, isBold: false, paint: ink });
  flow.text(parts.shown, edge, room, { size: 11.5 * unit, isBold: false, paint: soft });
  if (flow.y > edge) flow.y += gap * unit;
  flow.marks.push(...moveMarks(picture.marks, (width - wide) / 2 - x1, flow.y - y1, 1));
  flow.y += tall + gap * unit;
  if (parts.legend.length > 0) {
    flow.rule(edge, room, parts.line, unit);
    flow.y += 8 * unit;
    const style = { size: 12 * unit, isBold: false, paint: ink };
    layOutLegend(flow, parts.legend, edge, room, unit, style, measure);
    flow.y += 8 * unit;
  }
  return { flow, width, unit, edge, room };
}

const headStyle = (unit: number, { ink }: PageParts): Style => ({
  size: 13 * unit,
  isBold: true,
  paint: { colour: ink, opacity: 1 },
});
const smallStyle = (unit: number, colour: string): Style => ({
  size: 10.5 * unit,
  isBold: false,
  paint: { colour, opacity: 1 },
});

/** A figure: title and caption, the picture, what its signs mean, and who says what is drawn. */
export function layOutPage(picture: PagePicture, parts: PageParts, measure: Measure): Figure {
  const { flow, width, unit, edge, room } = beginPage(picture, parts, measure);
  if (parts.footnotes.length > 0) {
    flow.rule(edge, room, parts.line, unit);
    flow.y += 10 * unit;
    flow.text(parts.footnotesTitle, edge, room, headStyle(unit, parts));
    flow.y += 4 * unit;
    layOutFootnotes(flow, parts, edge, room, unit, measure);
  }
  for (const remark of parts.remarks) flow.text(remark, edge, room, smallStyle(unit, parts.ink));
  if (parts.footer.length > 0) {
    flow.y += 6 * unit;
    for (const line of parts.footer) flow.text(line, edge, room, smallStyle(unit, parts.inkSoft));
  }
  return pageOf(parts, width, Math.ceil(flow.y + edge), flow.marks);
}

const pageOf = (
  { title, description, language, background }: PageParts,
  width: number,
  height: number,
  marks: readonly Mark[],
): Figure => ({ width, height, background, title, description, language, marks });

/** Footnotes as blocks of a width: which link each is of, and then claim by claim. */
export function footnoteBlocks(parts: PageParts, width: number, unit: number, measure: Measure): Block[] {
  return parts.footnotes.flatMap((footnote) => {
    const blocks: { lines: Line[]; gap: number; isHead: boolean }[] = [];
    for (const { text, depth } of footnote) {
      const lines = linesOf(text, indents[depth] * unit, width, footnoteStyle(depth, unit, parts), measure);
      if (depth === 2 && blocks.length > 0) blocks.at(-1)?.lines.push(...lines);
      else blocks.push({ lines, gap: 2 * unit, isHead: depth === 0 });
    }
    return blocks.map((block, at) => (at === blocks.length - 1 ? { ...block, gap: 8 * unit } : block));
  });
}

/** The height of a page of paper by its width: ISO 216. */
const paper = Math.SQRT2;

/**
 * A figure as pages: one, as large as the figure, as long as it is no higher than paper of its width. Else footnotes go on from page to page
 * of that size, in columns.
 */
export function layOutPages(
  picture: PagePicture,
  parts: PageParts,
  measure: Measure,
  sayPage: (page: number, pages: number) => string,
): readonly Figure[] {
  const whole = layOutPage(picture, parts, measure);
  const { flow, width, unit, edge, room } = beginPage(picture, parts, measure);
  const foot = edge + 20 * unit;
  const height = Math.ceil(Math.max(width * paper, flow.y + foot));
  if (whole.height <= height) return [whole];
  const { columns, own } = columnsIn(room, unit);
  const blockOf = (text: string, style: Style, gapBelow: number, isHead = false): Block => ({
    lines: linesOf(text, 0, own, style, measure),
    gap: gapBelow,
    isHead,
  });
  const blocks = [
    ...(parts.footnotes.length === 0
      ? []
      : [blockOf(parts.footnotesTitle, headStyle(unit, parts), 4 * unit, true)]),
    ...footnoteBlocks(parts, own, unit, measure),
    ...parts.remarks.map((remark) => blockOf(remark, smallStyle(unit, parts.ink), 4 * unit)),
    ...parts.footer.map((line) => blockOf(line, smallStyle(unit, parts.inkSoft), 0)),
  ];
  const filled = fillColumns(blocks, (number) => {
    const page = Math.floor(number / columns);
    const top = page === 0 ? flow.y : edge;
    const x = edge + (number % columns) * (own + columnSpace * unit);
    return { page, x, y: top, height: height - foot - top };
  });
  const pages = Math.max(...filled.keys()) + 1;
  return Array.from({ length: pages }, (_, page) => {
    const last = new Flow(height - foot + 8 * unit, measure);
    last.text(sayPage(page + 1, pages), edge, room, smallStyle(unit, parts.inkSoft));
    const begun = page === 0 ? flow.marks : [];
    return pageOf(parts, width, height, [...begun, ...(filled.get(page) ?? []), ...last.marks]);
  });
}
