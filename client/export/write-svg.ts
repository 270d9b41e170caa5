import { directionOf } from './direction-of.ts';
import type { Figure, Glyph, ImageMark, Mark, Paint, PathMark, Step, Stroke, TextMark } from './marks.ts';

/** What XML 1.0 has no place for, and halves of characters. */
const unwritable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/** A text as it stands in XML, in an element or an attribute. */
export const toXml = (text: string): string =>
  text
    .replaceAll(unwritable, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');

/** A hundredth of a pixel is more than enough. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

const toD = (steps: readonly Step[]): string =>
  steps.map(([command, ...numbers]) => `${command}${numbers.map(short).join(' ')}`).join('');

const opacityOf = (name: string, { opacity }: Paint): string =>
  opacity >= 1 ? '' : ` ${name}="${short(opacity)}"`;

function strokeAttributes(stroke: Stroke): string {
  const dash = stroke.dash.length === 0 ? '' : ` stroke-dasharray="${stroke.dash.map(short).join(' ')}"`;
  const cap = stroke.cap === 'butt' ? '' : ` stroke-linecap="${stroke.cap}"`;
  return ` stroke="${stroke.colour}" stroke-width="${short(stroke.width)}"${cap}${dash}${opacityOf('stroke-opacity', stroke)} stroke-linejoin="round"`;
}

const pathOf = ({ steps, fill, stroke }: PathMark): string =>
  `<path d="${toD(steps)}" fill="${fill?.colour ?? 'none'}"${fill === null ? '' : opacityOf('fill-opacity', fill)}${stroke === null ? '' : strokeAttributes(stroke)}/>`;

function textOf({ text, x, y, angle, size, isBold, anchor, paint }: TextMark): string {
  const turn = Math.abs(angle) < 0.005 ? '' : ` transform="rotate(${short(angle)} ${short(x)} ${short(y)})"`;
  const weight = isBold ? ' font-weight="700"' : '';
  // A text that is read from right to left begins at its right.
  const isBack = directionOf(text) === 'rtl';
  const turned = isBack && anchor !== 'middle' ? (anchor === 'start' ? 'end' : 'start') : anchor;
  const side = turned === 'start' ? '' : ` text-anchor="${turned}"`;
  const direction = isBack ? ' direction="rtl"' : '';
  return `<text x="${short(x)}" y="${short(y)}" font-size="${short(size)}"${weight}${side}${direction} fill="${paint.colour}"${opacityOf('fill-opacity', paint)}${turn}>${toXml(text)}</text>`;
}

/** Signs that come again are written once. */
class Glyphs {
  readonly #ids = new Map<string, string>();
  readonly #written: string[] = [];

  idOf(glyph: Glyph): string {
    const body = glyph.marks.map((mark) => (mark.kind === 'path' ? pathOf(mark) : textOf(mark))).join('');
    const symbol = ` viewBox="0 0 ${short(glyph.width)} ${short(glyph.height)}" overflow="visible">${body}</symbol>`;
    const known = this.#ids.get(symbol);
    if (known !== undefined) return known;
    const id = `sign-${this.#ids.size + 1}`;
    this.#ids.set(symbol, id);
    this.#written.push(`<symbol id="${id}"${symbol}`);
    return id;
  }

  toString(): string {
    return this.#written.join('\n');
  }
}

/** Unlike signs, a picture is as wide and as high as its box, whatever that makes of it: the box has its shape. */
function imageOf({ source, x, y, width, height, within, opacity }: ImageMark, number: number): string {
  const seen = `<clipPath id="shape-${number}"><path d="${toD(within)}"/></clipPath>`;
  const faint = opacity >= 1 ? '' : ` opacity="${short(opacity)}"`;
  return `${seen}<image href="${toXml(source)}" x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" preserveAspectRatio="none" clip-path="url(#shape-${number})"${faint}/>`;
}

function markToSvg(mark: Mark, number: number, glyphs: Glyphs, ids: Map<Glyph, string>): string {
  if (mark.kind === 'path') return pathOf(mark);
  if (mark.kind === 'text') return textOf(mark);
  if (mark.kind === 'image') return imageOf(mark, number);
  const id = ids.get(mark.glyph) ?? glyphs.idOf(mark.glyph);
  ids.set(mark.glyph, id);
  const opacity = mark.opacity >= 1 ? '' : ` opacity="${short(mark.opacity)}"`;
  return `<use href="#${id}" x="${short(mark.x)}" y="${short(mark.y)}" width="${short(mark.width)}" height="${short(mark.height)}"${opacity}/>`;
}

/** A font that goes with the file. */
export interface EmbeddedFont {
  readonly isBold: boolean;
  /** As `unicode-range` has it. */
  readonly range: string;
  /** A `woff` file. */
  readonly bytes: Uint8Array;
}

/** The family by which a figure's texts ask for the fonts that go with it. */
export const figureFamily = 'Attest Figure';
/** Where the file's own fonts are not read, as in Inkscape, those of the reader's computer stand in. */
const families = `'${figureFamily}','Noto Sans','Noto Sans Arabic','Noto Sans Hebrew','Noto Sans Armenian','Noto Sans Georgian','Noto Sans SC','DejaVu Sans',Arial,sans-serif`;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const faceOf = ({ isBold, range, bytes }: EmbeddedFont): string =>
  `@font-face{font-family:'${figureFamily}';font-weight:${isBold ? 700 : 400};src:url(data:font/woff;base64,${toBase64(bytes)}) format('woff');unicode-range:${range}}`;

export const metadataId = 'attest-figure';

/**
 * A figure as SVG 1.1: texts are texts, and the fonts of the scripts that occur go with it. `data` is kept in it as text, to be read
 * back by `readEmbedded`.
 */
export function writeSvg(figure: Figure, fonts: readonly EmbeddedFont[], data: string | null): string {
  const glyphs = new Glyphs();
  const ids = new Map<Glyph, string>();
  const body = figure.marks.map((mark, number) => markToSvg(mark, number, glyphs, ids)).join('\n');
  const [width, height] = [short(figure.width), short(figure.height)];
  const background =
    figure.background === null
      ? ''
      : `<rect width="${width}" height="${height}" fill="${figure.background}"/>\n`;
  const style = fonts.length === 0 ? '' : `<style>${fonts.map(faceOf).join('')}</style>\n`;
  const metadata = data === null ? '' : `<metadata id="${metadataId}">${toXml(data)}</metadata>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${toXml(figure.language)}" font-family="${families}" xml:space="preserve">
<title>${toXml(figure.title)}</title>
<desc>${toXml(figure.description)}</desc>
${metadata}${style}<defs>
${glyphs}
</defs>
${background}${body}
</svg>
`;
}
