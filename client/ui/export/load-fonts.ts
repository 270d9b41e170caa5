import { type FontPart, partsFor } from '../../export/figure-fonts.ts';
import { isInRange } from '../../export/is-in-range.ts';
import type { Mark, TextMark } from '../../export/marks.ts';
import type { Measure } from '../../export/wrap-text.ts';
import { type EmbeddedFont, figureFamily } from '../../export/write-svg.ts';

const added = new Map<string, Promise<FontFace>>();

function load(url: string, range: string, weight: string): Promise<FontFace> {
  const before = added.get(url);
  if (before !== undefined) return before;
  const face = new FontFace(figureFamily, `url(${url})`, { weight, unicodeRange: range });
  document.fonts.add(face);
  const loading = face.load();
  added.set(url, loading);
  return loading;
}

/** Makes the letters of a text ready to be measured and painted in a figure. @throws DOMException when a font does not come */
export async function loadFonts(text: string): Promise<void> {
  await Promise.all(
    partsFor(text).flatMap(({ regular, bold, range }) => [
      load(regular, range, '400'),
      ...(bold === null ? [] : [load(bold, range, '700')]),
    ]),
  );
}

/** How wide texts are in the figure's fonts. */
export function measureText(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, isBold) => {
    const key = `${isBold} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context === null) return text.length * size * 0.6;
      // At one size, as a long footnote is measured word by word.
      context.font = `${isBold ? 700 : 400} 100px '${figureFamily}', sans-serif`;
      width = context.measureText(text).width / 100;
      known.set(key, width);
    }
    return width * size;
  };
}

function textsOf(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap((mark) =>
    mark.kind === 'text' ? [mark] : mark.kind === 'glyph' ? textsOf(mark.glyph.marks) : [],
  );
}

async function readFont(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const occursIn = (range: string, text: ReadonlySet<string>): boolean =>
  [...text].some((letter) => isInRange(letter.codePointAt(0) ?? 0, range));

/** The fonts that the texts of a figure need, and no others. */
export async function fontsOf(marks: readonly Mark[]): Promise<readonly EmbeddedFont[]> {
  const texts = textsOf(marks);
  const lettersOf = (isBold: boolean): ReadonlySet<string> =>
    new Set(texts.filter((mark) => mark.isBold === isBold).flatMap(({ text }) => [...text]));
  const [regular, bold] = [lettersOf(false), lettersOf(true)];
  const parts = partsFor([...regular, ...bold].join(''));
  const embed = async (url: string, range: string, isBold: boolean): Promise<EmbeddedFont> => ({
    isBold,
    range,
    bytes: await readFont(url),
  });
  return Promise.all(
    parts.flatMap((part: FontPart) => [
      ...(occursIn(part.range, regular) || part.bold === null
        ? [embed(part.regular, part.range, false)]
        : []),
      ...(part.bold !== null && occursIn(part.range, bold) ? [embed(part.bold, part.range, true)] : []),
    ]),
  );
}
