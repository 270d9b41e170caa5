import type { Glyph, Mark, Step } from './marks.ts';
import { type Matrix, still, times } from './matrix.ts';
import { toPaint } from './to-paint.ts';

/** What a context asks the browser for. */
export interface Recorder {
  /** Of letters of a size: how far the foot of a line lies beneath its letters' line. */
  descentOf(font: string): number;
  /** What an image is as a drawing; null leaves it out. */
  glyphOf(image: { readonly src: string }): Glyph | null;
}

const fontSize = /([\d.]+)px/u;
const boldFont = /\b(?:bold|[6-9]00)\b/u;

interface Pen {
  matrix: Matrix;
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  globalAlpha: number;
  dash: readonly number[];
  /** What is drawn is seen within it; null where it is seen everywhere. */
  within: readonly Step[] | null;
}

const newPen = (): Pen => ({
  matrix: still,
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  globalAlpha: 1,
  dash: [],
  within: null,
});

/** A quarter of a circle at most, as one cubic curve. */
const quarter = Math.PI / 2;

/**
 * Stands in for the context of a canvas and notes what is drawn in place of drawing it, so that a figure is what the picture is: the
 * same program draws both. It knows what cytoscape's drawing asks for; lengths are those after every transformation.
 */
export class RecordingContext {
  readonly marks: Mark[] = [];
  readonly #recorder: Recorder;
  #pen = newPen();
  readonly #saved: Pen[] = [];
  #steps: Step[] = [];
  #at = { x: 0, y: 0 };
  #isPainted = false;

  constructor(recorder: Recorder) {
    this.#recorder = recorder;
    for (const key of Object.keys(this.#pen) as (keyof Pen)[])
      if (key !== 'matrix' && key !== 'dash' && key !== 'within')
        Object.defineProperty(this, key, {
          get: () => this.#pen[key],
          set: (value: never) => {
            this.#pen[key] = value;
          },
        });
  }

  save(): void {
    this.#saved.push({ ...this.#pen });
  }
  restore(): void {
    this.#pen = this.#saved.pop() ?? this.#pen;
  }
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.#pen.matrix = times(this.#pen.matrix, { a, b, c, d, e, f });
  }
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.#pen.matrix = { a, b, c, d, e, f };
  }
  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }
  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }
  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.transform(cos, sin, -sin, cos, 0, 0);
  }
  setLineDash(dash: readonly number[]): void {
    this.#pen.dash = dash;
  }

  #map(x: number, y: number): [number, number] {
    const { a, b, c, d, e, f } = this.#pen.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }
  /** How much lengths grow. */
  get #factor(): number {
    const { a, b, c, d } = this.#pen.matrix;
    return Math.sqrt(Math.abs(a * d - b * c));
  }
  #to(command: 'M' | 'L' | 'Q' | 'C', ...numbers: number[]): void {
    // Cytoscape begins no path for shapes with round corners: it counts on each having a `Path2D` of its own.
    if (this.#isPainted && this.#steps.at(-1)?.[0] === 'Z') this.beginPath();
    const first = this.#steps.length === 0 && command === 'L' ? 'M' : command;
    const mapped: number[] = [];
    for (let at = 0; at + 1 < numbers.length; at += 2)
      mapped.push(...this.#map(numbers[at] ?? 0, numbers[at + 1] ?? 0));
    this.#at = { x: numbers.at(-2) ?? 0, y: numbers.at(-1) ?? 0 };
    this.#steps.push([first, ...mapped]);
  }

  beginPath(): void {
    this.#steps = [];
    this.#isPainted = false;
  }
  moveTo(x: number, y: number): void {
    this.#to('M', x, y);
  }
  lineTo(x: number, y: number): void {
    this.#to('L', x, y);
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#to('Q', cx, cy, x, y);
  }
  bezierCurveTo(cx: number, cy: number, dx: number, dy: number, x: number, y: number): void {
    this.#to('C', cx, cy, dx, dy, x, y);
  }
  closePath(): void {
    if (this.#steps.length > 0) this.#steps.push(['Z']);
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }
  roundRect(x: number, y: number, width: number, height: number): void {
    this.rect(x, y, width, height);
  }
  ellipse(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    turn: number,
    start: number,
    end: number,
    isBack = false,
  ): void {
    const whole = 2 * Math.PI;
    let sweep = isBack ? start - end : end - start;
    sweep = sweep >= whole ? whole : ((sweep % whole) + whole) % whole;
    const count = Math.max(1, Math.ceil(sweep / quarter - 1e-9));
    const angle = ((isBack ? -1 : 1) * sweep) / count;
    const reach = (4 / 3) * Math.tan(angle / 4);
    const [cosTurn, sinTurn] = [Math.cos(turn), Math.sin(turn)];
    const point = (u: number, v: number): [number, number] => [
      x + radiusX * u * cosTurn - radiusY * v * sinTurn,
      y + radiusX * u * sinTurn + radiusY * v * cosTurn,
    ];
    this.lineTo(...point(Math.cos(start), Math.sin(start)));
    for (let at = 0; at < count; at += 1) {
      const [from, to] = [start + at * angle, start + (at + 1) * angle];
      const [c0, s0, c1, s1] = [Math.cos(from), Math.sin(from), Math.cos(to), Math.sin(to)];
      this.#to(
        'C',
        ...point(c0 - reach * s0, s0 + reach * c0),
        ...point(c1 + reach * s1, s1 - reach * c1),
        ...point(c1, s1),
      );
    }
  }
  arc(x: number, y: number, radius: number, start: number, end: number, isBack = false): void {
    this.ellipse(x, y, radius, radius, 0, start, end, isBack);
  }
  /** A corner that is rounded: the arc that touches both of its lines. */
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void {
    const { x, y } = this.#at;
    const [ux, uy] = [x - x1, y - y1];
    const [vx, vy] = [x2 - x1, y2 - y1];
    const [u, v] = [Math.hypot(ux, uy), Math.hypot(vx, vy)];
    const cross = ux * vy - uy * vx;
    if (u * v === 0 || Math.abs(cross) < 1e-9 || radius === 0) {
      this.lineTo(x1, y1);
      return;
    }
    const half = Math.acos((ux * vx + uy * vy) / (u * v)) / 2;
    const cut = radius / Math.tan(half);
    this.lineTo(x1 + (ux / u) * cut, y1 + (uy / u) * cut);
    const far = radius / Math.sin(half);
    const [bx, by] = [ux / u + vx / v, uy / u + vy / v];
    const length = Math.hypot(bx, by);
    const [cx, cy] = [x1 + (bx / length) * far, y1 + (by / length) * far];
    const [endX, endY] = [x1 + (vx / v) * cut, y1 + (vy / v) * cut];
    const from = Math.atan2(this.#at.y - cy, this.#at.x - cx);
    this.arc(cx, cy, radius, from, Math.atan2(endY - cy, endX - cx), cross > 0);
  }

  fill(): void {
    this.#isPainted = true;
    const fill = toPaint(this.#pen.fillStyle, this.#pen.globalAlpha);
    if (fill.opacity > 0 && this.#steps.length > 1)
      this.marks.push({ kind: 'path', steps: this.#steps.slice(), fill, stroke: null });
  }
  stroke(): void {
    this.#isPainted = true;
    const { strokeStyle, globalAlpha, lineWidth, dash, lineCap } = this.#pen;
    const factor = this.#factor;
    const stroke = {
      ...toPaint(strokeStyle, globalAlpha),
      width: lineWidth * factor,
      dash: dash.map((length) => length * factor),
      cap: lineCap,
    };
    if (stroke.opacity > 0 && stroke.width > 0 && this.#steps.length > 1)
      this.marks.push({ kind: 'path', steps: this.#steps.slice(), fill: null, stroke });
  }
  /** Images are seen within it; glyphs lie within it. */
  clip(): void {
    this.#isPainted = true;
    this.#pen.within = this.#steps.slice();
  }
  clearRect(): void {}
  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }
  strokeText(): void {}
  fillText(text: string, x: number, y: number): void {
    const { font, matrix, fillStyle, globalAlpha, textAlign, textBaseline } = this.#pen;
    const paint = toPaint(fillStyle, globalAlpha);
    if (text === '' || paint.opacity === 0) return;
    const drop = textBaseline === 'alphabetic' ? 0 : this.#recorder.descentOf(font);
    const [atX, atY] = this.#map(x, y - drop);
    this.marks.push({
      kind: 'text',
      text,
      x: atX,
      y: atY,
      angle: (Math.atan2(matrix.b, matrix.a) * 180) / Math.PI,
      size: Number(fontSize.exec(font)?.[1] ?? 10) * this.#factor,
      isBold: boldFont.test(font),
      anchor:
        textAlign === 'center' ? 'middle' : textAlign === 'right' || textAlign === 'end' ? 'end' : 'start',
      paint,
    });
  }
  drawImage(image: { readonly src: string }, ...box: number[]): void {
    const [x = 0, y = 0, width = 0, height = 0] = box.slice(-4);
    const [left, top] = this.#map(x, y);
    const factor = this.#factor;
    const { within, globalAlpha: opacity } = this.#pen;
    if (within !== null && image.src.startsWith('data:image/jpeg;base64,')) {
      const size = { width: width * factor, height: height * factor };
      this.marks.push({ kind: 'image', source: image.src, x: left, y: top, ...size, within, opacity });
      return;
    }
    const glyph = this.#recorder.glyphOf(image);
    if (glyph === null) return;
    this.marks.push({
      kind: 'glyph',
      glyph,
      x: left,
      y: top,
      width: width * factor,
      height: height * factor,
      opacity,
    });
  }
}
