import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { Palette } from '../../graph/presets/preset.ts';
import { useSelect } from '../../state/store.ts';
import type { PresetName } from '../../state/style.ts';
import type { Theme } from '../theme-choice.ts';

/** The colours of the view's preset. */
export function usePalette(theme: Theme): Palette | null {
  const preset = useSelect(({ view }) => view.style.preset);
  const brand = useSelect(({ view }) => view.style.brand.join());
  return usePaletteOf(preset, brand, theme);
}

/** The colours of a preset, `brand` with commas between; null for those of the page, and while they have not come. */
export function usePaletteOf(preset: PresetName, brand: string, theme: Theme): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  const hadOne = useRef(false);
  useEffect(() => {
    if (preset === 'screen' && !hadOne.current) return;
    hadOne.current = true;
    let isWanted = true;
    void import('../../graph/presets/palette-of.ts').then(async ({ applyFills, paletteOf }) => {
      const next = await paletteOf({ preset, brand: brand.split(',') }, theme);
      if (!isWanted) return;
      applyFills(next);
      setPalette(next);
    });
    return () => {
      isWanted = false;
    };
  }, [preset, brand, theme]);
  return palette;
}

/** Asks for images that pictures name and the page does not have. */
export function useImages(): void {
  const missing = useSelect(({ view, data }) =>
    view.style.pictures.flatMap(({ image }) => (Object.hasOwn(data.images, image) ? [] : [image])).join(),
  );
  useEffect(() => {
    if (missing !== '')
      void import('./keep-images.ts').then(({ restoreImages }) => restoreImages(missing.split(',')));
  }, [missing]);
}

/** The colours of a preset for what stands on the picture. */
export const cssOf = (palette: Palette | null): CSSProperties =>
  palette === null
    ? {}
    : Object.fromEntries([
        ['colorScheme', palette.scheme],
        ['background', 'var(--surface)'],
        ['color', 'var(--ink)'],
        ...Object.entries(palette.colours).map(([name, colour]) => [`--${name}`, colour]),
      ]);
