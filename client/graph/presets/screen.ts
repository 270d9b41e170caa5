import type { Preset } from './preset.ts';

/** The page's own colours, light or dark as the reader has it. */
export const screen: Preset = { palette: () => null };
