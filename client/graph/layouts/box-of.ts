/** Model pixels of a node without its caption. */
export const nodeSize = 36;

/** Letters of a node's caption and of a link's, in model pixels. At the zoom that fits sixty entities they can be read. */
export const nodeFont = 14;
export const linkFont = 13;

/** Widest caption under a node before it wraps, in model pixels. */
export const captionWidth = 134;

/** Letters and widest line beneath a group, in model pixels: a picture of groups is wide, and is read from farther off. */
export const groupFont = 22;
export const groupCaptionWidth = 210;

/** Mean width of a letter, in parts of its size. */
const letterWidth = 0.59;
/** How much narrower than that a reader's font may be. */
const narrowest = 0.85;
const lineHeight = 1.16;

export interface Box {
  readonly width: number;
  readonly height: number;
  /** How far the middle of the box lies beneath the middle of the node. */
  readonly drop: number;
}

/** Length of the longest line and how many lines there are when words wrap at a width. */
function wrap(
  text: string,
  font: number,
  widest: number,
): { readonly width: number; readonly lines: number } {
  const lengthOf = (letters: number): number => letters * font * letterWidth;
  let lines = 1;
  let letters = 0;
  let width = 0;
  for (const word of text.split(/\s+/u)) {
    const joined = letters === 0 ? word.length : letters + 1 + word.length;
    if (letters > 0 && lengthOf(joined) > widest) {
      // In a narrower font it may still stand on one line.
      if (lengthOf(joined) * narrowest <= widest) width = Math.max(width, widest);
      lines += 1;
      letters = word.length;
    } else letters = joined;
    width = Math.max(width, lengthOf(letters));
  }
  return { width, lines };
}

/** The room that a node takes with the caption beneath it, in model pixels; an estimate, as layouts run without a screen. `groupSize` is that of a group without it. */
export function boxOf(name: string, groupSize?: number): Box {
  const isGroup = groupSize !== undefined;
  const size = groupSize ?? nodeSize;
  const font = isGroup ? groupFont : nodeFont;
  const { width, lines } = wrap(name, font, isGroup ? groupCaptionWidth : captionWidth);
  const caption = lines * font * lineHeight + 6;
  return {
    width: Math.max(size, width) + 8,
    height: size + caption + 6,
    drop: caption / 2,
  };
}

/** The length of a link's caption, in model pixels. */
export function captionLength(text: string): number {
  return text.length * linkFont * letterWidth;
}
