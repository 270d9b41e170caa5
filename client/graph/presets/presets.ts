import type { PresetName } from '../../state/style.ts';
import type { Preset } from './preset.ts';
import { screen } from './screen.ts';

/** Every preset; all but the one that pictures begin with are asked for when one is first chosen. Their names stand in `client/state/style.ts`. */
export const presets: Readonly<Record<PresetName, () => Promise<Preset>>> = {
  screen: async () => screen,
  print: async () => (await import('./print.ts')).print,
  contrast: async () => (await import('./high-contrast.ts')).highContrast,
  'colour-blind': async () => (await import('./colour-blind.ts')).colourBlind,
  brand: async () => (await import('./brand.ts')).brand,
};
