import { directionOf } from './direction-of.ts';
import type { Figure, Mark, Step } from './marks.ts';
import { moveMarks } from './move-marks.ts';
import { figureFamily } from './write-svg.ts';

/** Chromium's, Firefox's and Safari's canvases have at least this much; beyond it they stay empty without a word. */
export const canvasLimit = { side: 16_384, area: 16_384 * 16_384 };

/** The scale at which a picture of a size is made: the one that is asked for, or the largest within the limit. */
export function scaleWithin(width: number, height: number, asked: number): number {
  const { side, area } = canvasLimit;
  const most = Math.min(side / width, side / height, Math.sqrt(area / (width * height)));
  return asked <= most ? asked : Math.floor(most * 1000) / 1000;
}

function trace(context: CanvasRenderingContext2D, steps: readonly Step[]): void {
  context.beginPath();
  for (const [command, a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] of steps) {
    if (command === 'M') context.moveTo(a, b);
    else if (command === 'L') context.lineTo(a, b);
    else if (command === 'Q') context.quadraticCurveTo(a, b, c, d);
    else if (command === 'C') context.bezierCurveTo(a, b, c, d, e, f);
    else context.closePath();
  }
}

/** Pictures of pixels by their addresses. */
type Images = ReadonlyMap<string, CanvasImageSource>;

/** The pictures of a figure, read before they are painted. */
async function readImages({ marks }: Figure): Promise<Images> {
  const sources = new Set(marks.flatMap((mark) => (mark.kind === 'image' ? [mark.source] : [])));
  const read = [...sources].map(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    return [source, image] as const;
  });
  return new Map(await Promise.all(read));
}

function paint(context: CanvasRenderingContext2D, mark: Mark, family: string, images: Images): void {
  if (mark.kind === 'image') {
    const image = images.get(mark.source);
    if (image === undefined) return;
    context.save();
    trace(context, mark.within);
    context.clip();
    context.globalAlpha = mark.opacity;
    context.drawImage(image, mark.x, mark.y, mark.width, mark.height);
    context.restore();
    return;
  }
  if (mark.kind === 'glyph') {
    const { glyph, x, y, width, height, opacity } = mark;
    // As SVG fits what has a view box: whole, and in the middle.
    const factor = Math.min(width / glyph.width, height / glyph.height);
    const left = x + (width - glyph.width * factor) / 2;
    const top = y + (height - glyph.height * factor) / 2;
    context.globalAlpha = opacity;
    for (const part of moveMarks(glyph.marks, left, top, factor)) paint(context, part, family, images);
    context.globalAlpha = 1;
    return;
  }
  const before = context.globalAlpha;
  if (mark.kind === 'text') {
    context.save();
    context.translate(mark.x, mark.y);
    context.rotate((mark.angle * Math.PI) / 180);
    context.direction = directionOf(mark.text);
    context.font = `${mark.isBold ? 700 : 400} ${mark.size}px ${family}`;
    context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor === 'start' ? 'left' : 'right';
    context.globalAlpha = before * mark.paint.opacity;
    context.fillStyle = mark.paint.colour;
    context.fillText(mark.text, 0, 0);
    context.restore();
    return;
  }
  trace(context, mark.steps);
  if (mark.fill !== null) {
    context.globalAlpha = before * mark.fill.opacity;
    context.fillStyle = mark.fill.colour;
    context.fill();
  }
  if (mark.stroke !== null) {
    const { colour, opacity, width, dash, cap } = mark.stroke;
    context.globalAlpha = before * opacity;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.lineCap = cap;
    context.lineJoin = 'round';
    context.setLineDash([...dash]);
    context.stroke();
  }
  context.globalAlpha = before;
}

/** Paints a figure at a scale. @returns null when the browser has no room for it */
export async function paintPng(figure: Figure, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(figure.width * scale);
  canvas.height = Math.floor(figure.height * scale);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  if (figure.background !== null) {
    context.fillStyle = figure.background;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.scale(scale, scale);
  // As wide as they were measured: a screen rounds the widths of small letters, and lines would run on over their columns.
  context.textRendering = 'geometricPrecision';
  const images = await readImages(figure);
  for (const mark of figure.marks) paint(context, mark, `'${figureFamily}', sans-serif`, images);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
