/** A colour as `#rrggbb`, and how much of it covers what lies beneath, 0 to 1. */
export interface Paint {
  readonly colour: string;
  readonly opacity: number;
}

export interface Stroke extends Paint {
  readonly width: number;
  /** Lengths of strokes and gaps; empty for a whole line. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round' | 'square';
}

/** One command of a path and its numbers, absolute. */
export type Step = readonly [command: 'M' | 'L' | 'Q' | 'C' | 'Z', ...numbers: number[]];

export interface PathMark {
  readonly kind: 'path';
  readonly steps: readonly Step[];
  readonly fill: Paint | null;
  readonly stroke: Stroke | null;
}

/** A line of text; it never breaks. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  /** Where its line stands: `x` is its start, middle or end, as `anchor` says, of a text that is read from left to right. */
  readonly x: number;
  readonly y: number;
  /** Degrees, clockwise, about that point. */
  readonly angle: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly paint: Paint;
}

/** A small drawing that comes again and again, such as the sign of a type. */
export interface GlyphMark {
  readonly kind: 'glyph';
  readonly glyph: Glyph;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly opacity: number;
}

export interface Glyph {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly (PathMark | TextMark)[];
}

/** A photograph or another picture of pixels, within a shape. */
export interface ImageMark {
  readonly kind: 'image';
  /** A JPEG as a `data:` address. */
  readonly source: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What of it is seen. */
  readonly within: readonly Step[];
  readonly opacity: number;
}

/** What a figure is made of, the lowest first; lengths are CSS pixels, y grows downward. */
export type Mark = PathMark | TextMark | GlyphMark | ImageMark;

/** A drawing with its size, which each format writes in its own way. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  /** Null leaves what lies beneath it to be seen. */
  readonly background: string | null;
  readonly title: string;
  /** What it shows, for who does not see it. */
  readonly description: string;
  readonly language: string;
  readonly marks: readonly Mark[];
}
