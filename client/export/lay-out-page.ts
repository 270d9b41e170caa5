import type { Figure, Mark, Paint } from './marks.ts';
import { moveMarks } from './move-marks.ts';
import { type Measure, wrapText } from './wrap-text.ts';

/** A sign and what it means. */
export interface LegendRow {
  /** Drawn from (0, 0) to (`signWidth`, `signHeight`). */
  readonly marks: readonly Mark[];
  readonly words: string;
}

export const signWidth = 40;
export const signHeight = 26;

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
const lineHeight = 1.38;
const indents = [0, 18, 32] as const;

interface Style {
  readonly size: number;
  readonly isBold: boolean;
  readonly paint: Paint;
}

/** Puts things below each other. */
class Flow {
  readonly marks: Mark[] = [];
  y: number;
  readonly #measure: Measure;

  constructor(top: number, measure: Measure) {
    this.y = top;
    this.#measure = measure;
  }

  text(text: string, x: number, width: number, { size, isBold, paint }: Style): void {
    if (text === '') return;
    for (const line of wrapText(text, width, (part) => this.#measure(part, size, isBold))) {
      const y = this.y + size * 1.07;
      this.marks.push({ kind: 'text', text: line, x, y, angle: 0, size, isBold, anchor: 'start', paint });
      this.y += size * lineHeight;
    }
  }

  rule(x: number, width: number, colour: string, weight: number): void {
    this.marks.push({
      kind: 'path',
      steps: [
        ['M', x, this.y],
        ['L', x + width, this.y],
      ],
      fill: null,
      stroke: { colour, opacity: 1, width: weight, dash: [], cap: 'butt' },
    });
  }
}

/** Signs with their words, in as many columns as there is room for. */
function layOutLegend(
  flow: Flow,
  rows: readonly LegendRow[],
  x: number,
  width: number,
  unit: number,
  style: Style,
  measure: Measure,
): void {
  const sign = signWidth * unit;
  const widest = Math.max(0, ...rows.map(({ words }) => measure(words, style.size, style.isBold)));
  const cell = Math.min(width, sign + 8 * unit + widest + 22 * unit);
  const columns = Math.max(1, Math.min(rows.length, Math.floor(width / cell)));
  const tall = signHeight * unit;
  rows.forEach(({ marks, words }, at) => {
    const left = x + (at % columns) * cell;
    const top = flow.y + Math.floor(at / columns) * tall;
    flow.marks.push(...moveMarks(marks, left, top, unit));
    flow.marks.push({
      kind: 'text',
      text: words,
      x: left + sign + 8 * unit,
      y: top + tall / 2 + style.size * 0.36,
      angle: 0,
      size: style.size,
      isBold: style.isBold,
      anchor: 'start',
      paint: style.paint,
    });
  });
  flow.y += Math.ceil(rows.length / columns) * tall;
}

/** Footnotes in columns of about one height; none begins at a column's foot. */
function layOutFootnotes(
  flow: Flow,
  footnotes: PageParts['footnotes'],
  x: number,
  width: number,
  unit: number,
  style: (depth: number) => Style,
  measure: Measure,
): void {
  const space = 24 * unit;
  const columns = Math.max(1, Math.floor((width + space) / (columnWidth * unit + space)));
  const own = (width - space * (columns - 1)) / columns;
  const made = footnotes.map((lines) => {
    const one = new Flow(0, measure);
    for (const { text, depth } of lines)
      one.text(text, indents[depth] * unit, own - indents[depth] * unit, style(depth));
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

/** A figure: title and caption, the picture, what its signs mean, and who says what is drawn. */
export function layOutPage(picture: PagePicture, parts: PageParts, measure: Measure): Figure {
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
  if (parts.footnotes.length > 0) {
    flow.rule(edge, room, parts.line, unit);
    flow.y += 10 * unit;
    flow.text(parts.footnotesTitle, edge, room, { size: 13 * unit, isBold: true, paint: ink });
    flow.y += 4 * unit;
    const styleOf = (depth: number): Style => ({
      size: (depth === 0 ? 11 : 10.5) * unit,
      isBold: depth === 0,
      paint: depth === 2 ? soft : ink,
    });
    layOutFootnotes(flow, parts.footnotes, edge, room, unit, styleOf, measure);
  }
  const small = { size: 10.5 * unit, isBold: false, paint: soft };
  for (const remark of parts.remarks) flow.text(remark, edge, room, { ...small, paint: ink });
  if (parts.footer.length > 0) {
    flow.y += 6 * unit;
    for (const line of parts.footer) flow.text(line, edge, room, small);
  }
  const { title, description, language, background } = parts;
  return {
    width,
    height: Math.ceil(flow.y + edge),
    background,
    title,
    description,
    language,
    marks: flow.marks,
  };
}
