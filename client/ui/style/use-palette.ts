import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { Palette } from '../../graph/presets/preset.ts';
import { useSelect } from '../../state/store.ts';
import type { Theme } from '../theme-choice.ts';

/** The colours of the view's preset; null for those of the page, and while they have not come. */
export function usePalette(theme: Theme): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  const hadOne = useRef(false);
  const preset = useSelect(({ view }) => view.style.preset);
  const brand = useSelect(({ view }) => view.style.brand.join());
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

/** The colours of a preset for what stands on the picture. */
export const cssOf = (palette: Palette | null): CSSProperties =>
  palette === null
    ? {}
    : Object.fromEntries([
        ['colorScheme', palette.scheme],
        ...Object.entries(palette.colours).map(([name, colour]) => [`--${name}`, colour]),
      ]);
