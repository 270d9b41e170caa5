import type { Style } from '../../state/style.ts';
import { inkOn } from '../contrast-of.ts';
import type { Palette, Scheme } from './preset.ts';
import { presets } from './presets.ts';

const isFill = /^(?:type|group|measure)-/u;

/** The colours of a style in a theme, with the ink of a sign on each fill, `on-` and its name; null leaves the page's. */
export async function paletteOf(
  { preset, brand }: Pick<Style, 'preset' | 'brand'>,
  theme: Scheme,
): Promise<Palette | null> {
  const palette = (await presets[preset]()).palette(theme, brand);
  if (palette === null) return null;
  const inks = Object.entries(palette.colours).flatMap(([name, fill]) =>
    isFill.test(name) ? [[`on-${name}`, inkOn(fill)] as const] : [],
  );
  return { ...palette, colours: { ...palette.colours, ...Object.fromEntries(inks) } };
}

let applied: readonly string[] = [];

/** Gives the signs of types the fills of a palette wherever they stand beside a name; null gives them back their own. */
export function applyFills(palette: Palette | null): void {
  const { style } = document.documentElement;
  for (const name of applied) style.removeProperty(name);
  const fills = Object.entries(palette?.colours ?? {}).filter(([name]) =>
    /^(?:on-)?(?:type|group)-/u.test(name),
  );
  for (const [name, colour] of fills) style.setProperty(`--${name}`, colour);
  applied = fills.map(([name]) => `--${name}`);
}
