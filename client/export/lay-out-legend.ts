import type { Flow, Style } from './flow.ts';
import type { Mark } from './marks.ts';
import { moveMarks } from './move-marks.ts';
import type { Measure } from './wrap-text.ts';

/** A sign and what it means. */
export interface LegendRow {
  /** Drawn from (0, 0) to (`signWidth`, `signHeight`). */
  readonly marks: readonly Mark[];
  readonly words: string;
}

export const signWidth = 40;
export const signHeight = 26;

/** Signs with their words, in as many columns as there is room for. */
export function layOutLegend(
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
