import { tones } from './measures/look-of-measure.ts';

/** Colours of the current theme that the picture needs; the canvas cannot read CSS variables by itself. */
export interface Tokens {
  readonly surface: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly link: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly warn: string;
  /** The sides of a comparison: alike in weight. */
  readonly sideA: string;
  readonly sideB: string;
  readonly font: string;
  /** Fills by the name of a tone of what is measured. A glyph in the dark ink is legible on each. */
  readonly tones: Readonly<Record<string, string>>;
}

/** Reads the theme's colours from the page. */
export function readTokens(): Tokens {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return {
    surface: read('--surface'),
    ink: read('--ink'),
    inkSoft: read('--ink-soft'),
    link: read('--link-line'),
    accent: read('--accent'),
    accentInk: read('--accent-ink'),
    warn: read('--warn'),
    sideA: read('--side-a'),
    sideB: read('--side-b'),
    font: read('--font'),
    tones: Object.fromEntries(tones.map((tone) => [tone, read(`--${tone}`)])),
  };
}
