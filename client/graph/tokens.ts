import type { Palette } from './presets/preset.ts';
import { tones } from './styling/tones.ts';
import { lookOf, typeLooks } from './type-looks.ts';

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
  /** Fills by the name of a tone of what a rule tells apart. */
  readonly tones: Readonly<Record<string, string>>;
  /** Fills by root type; `other` is that of all others. */
  readonly types: Readonly<Record<string, string>>;
}

/** Reads the theme's colours from the page, but for those of a preset. */
export function readTokens(palette: Palette | null = null): Tokens {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string): string => palette?.colours[name] ?? style.getPropertyValue(`--${name}`).trim();
  const roots = [...typeLooks.map(({ root }) => root), 'other'];
  return {
    surface: read('surface'),
    ink: read('ink'),
    inkSoft: read('ink-soft'),
    link: read('link-line'),
    accent: read('accent'),
    accentInk: read('accent-ink'),
    warn: read('warn'),
    sideA: read('side-a'),
    sideB: read('side-b'),
    font: read('font'),
    tones: Object.fromEntries(tones.map((tone) => [tone, read(tone)])),
    types: Object.fromEntries(
      roots.map((root) => [root, palette?.colours[`type-${root}`] ?? lookOf(root).colour]),
    ),
  };
}
