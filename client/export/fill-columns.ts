import { Flow, lineHeight, type Style } from './flow.ts';
import type { Mark } from './marks.ts';
import { moveMarks } from './move-marks.ts';
import type { Measure } from './wrap-text.ts';

/** A line as it stands at (0, 0). */
export interface Line {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** What is read as one: it is broken between lines only where a whole column is too short for it. */
export interface Block {
  readonly lines: readonly Line[];
  /** Room below it, while something follows in its column. */
  readonly gap: number;
  /** Whether it is said of what follows, as a heading is, and never stands last in a column. */
  readonly isHead?: boolean;
}

/** A place for lines, from its top to its foot. */
export interface Column {
  /** From 0. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, { height }) => sum + height, 0);

/** A text of one style as lines of a width, each moved in by `x`. */
export function linesOf(text: string, x: number, width: number, style: Style, measure: Measure): Line[] {
  const flow = new Flow(0, measure);
  flow.text(text, x, width - x, style);
  const height = style.size * lineHeight;
  return flow.marks.map((mark, at) => ({ marks: moveMarks([mark], 0, -at * height, 1), height }));
}

/** What a heading needs to stand with: itself, the headings after it and what they are said of. */
function leastOf(blocks: readonly Block[], from: number): number {
  let height = 0;
  for (const { lines, gap, isHead } of blocks.slice(from)) {
    if (isHead !== true) return height + heightOf(lines);
    height += heightOf(lines) + gap;
  }
  return height;
}

/**
 * Puts blocks into columns, one after the other, as many as it takes: nothing is left out. `columnAt` gives the columns in their order;
 * from some number on they have to be of some height.
 * @returns the marks of each page
 */
export function fillColumns(
  blocks: readonly Block[],
  columnAt: (number: number) => Column,
): ReadonlyMap<number, readonly Mark[]> {
  const pages = new Map<number, Mark[]>();
  let number = 0;
  let column = columnAt(0);
  let y = 0;
  const goOn = (): void => {
    number += 1;
    column = columnAt(number);
    y = 0;
  };
  const put = ({ marks, height }: Line): void => {
    const page = pages.get(column.page) ?? [];
    page.push(...moveMarks(marks, column.x, column.y + y, 1));
    pages.set(column.page, page);
    y += height;
  };
  blocks.forEach((block, at) => {
    const whole = heightOf(block.lines);
    const needed = block.isHead === true ? leastOf(blocks, at) : whole;
    if (y > 0 && y + needed > column.height && needed <= columnAt(number + 1).height) goOn();
    for (const line of block.lines) {
      // A column that is too short for a line is passed by; in one that is as high as columns get the line stands all the same.
      while (y + line.height > column.height && (y > 0 || columnAt(number + 1).height > column.height))
        goOn();
      put(line);
    }
    if (y > 0) y += block.gap;
  });
  return pages;
}
