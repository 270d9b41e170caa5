import type { Mark, Paint } from './marks.ts';
import { type Measure, wrapText } from './wrap-text.ts';

export const lineHeight = 1.38;
/** How far the line of a text's letters lies beneath its top, of its size. */
export const ascent = 1.07;

export interface Style {
  readonly size: number;
  readonly isBold: boolean;
  readonly paint: Paint;
}

/** Puts things below each other. */
export class Flow {
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
      const y = this.y + size * ascent;
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
