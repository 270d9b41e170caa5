import type { Palette, Scheme } from '../../graph/presets/preset.ts';
import { readTokens, type Tokens } from '../../graph/tokens.ts';

export const backgrounds = ['white', 'transparent', 'screen'] as const;
/** What stands beneath a figure; `screen` is the theme that the reader has chosen. */
export type Background = (typeof backgrounds)[number];

/** The theme that a figure is drawn in. On white, and on what is not known, the light one is legible. */
export const themeOf = (background: Background): Scheme =>
  background === 'screen' && document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';

/** The colours of a figure, of the page or of a preset. */
export function tokensOf(background: Background, palette: Palette | null): Tokens {
  const { dataset } = document.documentElement;
  const before = dataset.theme;
  if (background !== 'screen') dataset.theme = 'light';
  const tokens = readTokens(palette);
  if (before === undefined) delete dataset.theme;
  else dataset.theme = before;
  return background === 'screen' ? tokens : { ...tokens, surface: '#ffffff' };
}

/** The colour beneath it; null for none. */
export const surfaceOf = (background: Background, { surface }: Tokens): string | null =>
  background === 'transparent' ? null : surface;
