import { readTokens, type Tokens } from '../../graph/tokens.ts';

export const backgrounds = ['white', 'transparent', 'screen'] as const;
/** What stands beneath a figure; `screen` is the theme that the reader has chosen. */
export type Background = (typeof backgrounds)[number];

/** The colours of a figure. On white, and on what is not known, those of the light theme are legible. */
export function tokensOf(background: Background): Tokens {
  const { dataset } = document.documentElement;
  const before = dataset.theme;
  if (background !== 'screen') dataset.theme = 'light';
  const tokens = readTokens();
  if (before === undefined) delete dataset.theme;
  else dataset.theme = before;
  return background === 'screen' ? tokens : { ...tokens, surface: '#ffffff' };
}

/** The colour beneath it; null for none. */
export const surfaceOf = (background: Background, { surface }: Tokens): string | null =>
  background === 'transparent' ? null : surface;
