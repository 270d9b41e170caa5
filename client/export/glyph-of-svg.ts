import type { Glyph, Paint, PathMark, Step, Stroke, TextMark } from './marks.ts';
import { RecordingContext } from './record-canvas.ts';

const numbersIn = (text: string): number[] =>
  (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/giu) ?? []).map(Number);

/** Angles of an arc of an ellipse between two points: SVG 1.1, F.6.5. The turn of its axes is none in the signs that are drawn. */
function arcOf(
  from: readonly [number, number],
  [rx, ry, , large, sweep, x, y]: readonly number[],
): { cx: number; cy: number; rx: number; ry: number; start: number; end: number; isBack: boolean } | null {
  if (rx === undefined || ry === undefined || x === undefined || y === undefined || rx * ry === 0)
    return null;
  const [hx, hy] = [(from[0] - x) / 2, (from[1] - y) / 2];
  const grow = Math.max(1, Math.sqrt((hx / rx) ** 2 + (hy / ry) ** 2));
  const [a, b] = [Math.abs(rx) * grow, Math.abs(ry) * grow];
  const under = (a * b) ** 2 - (a * hy) ** 2 - (b * hx) ** 2;
  const sign = large === sweep ? -1 : 1;
  const factor = sign * Math.sqrt(Math.max(0, under) / ((a * hy) ** 2 + (b * hx) ** 2));
  const [ux, uy] = [(factor * a * hy) / b, (-factor * b * hx) / a];
  return {
    cx: ux + (from[0] + x) / 2,
    cy: uy + (from[1] + y) / 2,
    rx: a,
    ry: b,
    start: Math.atan2((hy - uy) / b, (hx - ux) / a),
    end: Math.atan2((-hy - uy) / b, (-hx - ux) / a),
    isBack: sweep === 0,
  };
}

/** How many numbers a command takes. */
const arity: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7, Z: 0 };

/** Reads flags of arcs that stand together with the next number, as in `a2 2 0 012 2`. */
function argumentsOf(command: string, text: string): number[] {
  if (command !== 'A') return numbersIn(text);
  const number = '(-?(?:\\d+\\.?\\d*|\\.\\d+))';
  const gap = '[\\s,]*';
  const arc = new RegExp([number, number, number, '([01])', '([01])', number, number].join(gap), 'gu');
  return [...text.matchAll(arc)].flatMap((match) => match.slice(1).map(Number));
}

/** Draws the `d` of a path. */
export function drawPath(context: RecordingContext, d: string): void {
  let [x, y] = [0, 0];
  let begin: readonly [number, number] = [0, 0];
  let last: readonly [number, number] | null = null;
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-df-z]*)/giu)) {
    const command = letter.toUpperCase();
    const isRelative = letter !== command;
    const size = arity[command] ?? 0;
    const all = argumentsOf(command, rest);
    if (command === 'Z') {
      context.closePath();
      [x, y] = begin;
      continue;
    }
    for (let at = 0; at + size <= all.length && size > 0; at += size) {
      const numbers = all.slice(at, at + size).map((value, index) => {
        if (!isRelative) return value;
        if (command === 'A') return index === 5 ? value + x : index === 6 ? value + y : value;
        return value + (command === 'V' || (command !== 'H' && index % 2 === 1) ? y : x);
      });
      const [n0 = 0, n1 = 0, n2 = 0, n3 = 0, n4 = 0, n5 = 0] = numbers;
      let control: readonly [number, number] | null = null;
      const from: readonly [number, number] = [x, y];
      if (command === 'H') x = n0;
      else if (command === 'V') y = n0;
      else [x, y] = [numbers.at(-2) ?? x, numbers.at(-1) ?? y];
      if (command === 'M' && at === 0) {
        context.moveTo(x, y);
        begin = [x, y];
      } else if (command === 'C') {
        context.bezierCurveTo(n0, n1, n2, n3, n4, n5);
        control = [n2, n3];
      } else if (command === 'S') {
        const mirrored = last === null ? from : [2 * from[0] - last[0], 2 * from[1] - last[1]];
        context.bezierCurveTo(mirrored[0] ?? 0, mirrored[1] ?? 0, n0, n1, n2, n3);
        control = [n0, n1];
      } else if (command === 'Q') context.quadraticCurveTo(n0, n1, n2, n3);
      else if (command === 'A') {
        const arc = arcOf(from, numbers);
        if (arc === null) context.lineTo(x, y);
        else context.ellipse(arc.cx, arc.cy, arc.rx, arc.ry, 0, arc.start, arc.end, arc.isBack);
      } else context.lineTo(x, y);
      last = control;
    }
  }
}

function drawShape(context: RecordingContext, shape: Element): void {
  const read = (name: string): number => Number(shape.getAttribute(name) ?? 0);
  context.beginPath();
  switch (shape.localName) {
    case 'path':
      drawPath(context, shape.getAttribute('d') ?? '');
      break;
    case 'circle':
      context.arc(read('cx'), read('cy'), read('r'), 0, 2 * Math.PI);
      context.closePath();
      break;
    case 'rect': {
      const [x, y, width, height] = [read('x'), read('y'), read('width'), read('height')];
      const radius = Math.min(read('rx'), width / 2, height / 2);
      context.moveTo(x + radius, y);
      context.arcTo(x + width, y, x + width, y + height, radius);
      context.arcTo(x + width, y + height, x, y + height, radius);
      context.arcTo(x, y + height, x, y, radius);
      context.arcTo(x, y, x + width, y, radius);
      context.closePath();
      break;
    }
    case 'line':
      context.moveTo(read('x1'), read('y1'));
      context.lineTo(read('x2'), read('y2'));
      break;
    case 'polyline':
    case 'polygon': {
      const numbers = numbersIn(shape.getAttribute('points') ?? '');
      for (let at = 0; at + 1 < numbers.length; at += 2)
        context.lineTo(numbers[at] ?? 0, numbers[at + 1] ?? 0);
      if (shape.localName === 'polygon') context.closePath();
    }
  }
}

/** An attribute of an element, or of what it is in. */
const inherited = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;

const paintOf = (value: string | null): Paint | null =>
  value === null || value === 'none' ? null : { colour: value, opacity: 1 };

function strokeOf(shape: Element): Stroke | null {
  const paint = paintOf(inherited(shape, 'stroke'));
  if (paint === null) return null;
  return { ...paint, width: Number(inherited(shape, 'stroke-width') ?? 1), dash: [], cap: 'round' };
}

function stepsOf(shape: Element): readonly Step[] {
  const context = new RecordingContext({ descentOf: () => 0, glyphOf: () => null });
  drawShape(context, shape);
  context.fill();
  const [mark] = context.marks;
  return mark?.kind === 'path' ? mark.steps : [];
}

function markOf(shape: Element): PathMark | TextMark | null {
  if (shape.localName === 'text')
    return {
      kind: 'text',
      text: shape.textContent ?? '',
      x: Number(shape.getAttribute('x')),
      y: Number(shape.getAttribute('y')),
      angle: 0,
      size: Number(shape.getAttribute('font-size')),
      isBold: true,
      anchor: 'middle',
      paint: { colour: shape.getAttribute('fill') ?? '#000000', opacity: 1 },
    };
  const steps = stepsOf(shape);
  if (steps.length === 0) return null;
  const hasFill = inherited(shape, 'fill') ?? '#000000';
  return { kind: 'path', steps, fill: paintOf(hasFill), stroke: strokeOf(shape) };
}

const prefix = 'data:image/svg+xml;utf8,';

/** One of our own small drawings, given as the address of an image; null for anything else. */
export function glyphOfSvg(address: string): Glyph | null {
  if (!address.startsWith(prefix)) return null;
  const text = decodeURIComponent(address.slice(prefix.length));
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const [, , width = 24, height = 24] = numbersIn(root.getAttribute('viewBox') ?? '');
  const marks = [...root.children].flatMap((shape) => markOf(shape) ?? []);
  return { width, height, marks };
}
