import { colouredGroups, measureSteps } from '../styling/tones.ts';
import { typeLooks } from '../type-looks.ts';

export type Scheme = 'light' | 'dark';

/** Colours, `#rrggbb`, by the names of the page's own (`client/ui/theme.css`), and `type-` for the fill of each type. */
export type Colours = Readonly<Record<string, string>>;

export interface Palette {
  /** What the colours are made for, so that the browser's own parts follow. */
  readonly scheme: Scheme;
  readonly colours: Colours;
}

/** How a picture looks, whatever its rules say. */
export interface Preset {
  /** The colours for a reader's theme, with the reader's own colours; null leaves the page's. */
  palette(theme: Scheme, brand: readonly string[]): Palette | null;
}

const named = (names: readonly string[], colours: readonly string[]): Colours =>
  Object.fromEntries(names.map((name, at) => [name, colours[at % colours.length] ?? '']));

const roots = [...typeLooks.map(({ root }) => `type-${root}`), 'type-other'];

/** Fills of the types, in the order of `type-looks.ts`, the last for all others; fewer begin again. */
export const typeFills = (colours: readonly string[]): Colours => named(roots, colours);

/** Fills of what a rule tells apart, then that of all others. */
export const groupFills = (colours: readonly string[], other: string): Colours => ({
  ...named(
    Array.from({ length: colouredGroups }, (_, group) => `group-${group + 1}`),
    colours,
  ),
  'group-other': other,
});

/** Fills from the least to the greatest value. */
export const measureFills = (colours: readonly string[]): Colours =>
  named(
    Array.from({ length: measureSteps }, (_, step) => `measure-${step + 1}`),
    colours,
  );
