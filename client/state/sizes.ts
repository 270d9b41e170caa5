/** How a reader's screen is divided, per cent. Not part of the address, as the theme is not: it is theirs. */
export interface Sizes {
  /** The picture's part of the room that it shares with the table. */
  readonly picture: number;
  /** The panel's part of the page. */
  readonly panel: number;
  /** The same while it shows a document, which is read rather than glanced at. */
  readonly reader: number;
}

export const usualSizes: Sizes = { picture: 60, panel: 28, reader: 53 };

/** Less would leave too little of the one side or the other to be read. */
export const sizeBounds: Readonly<Record<keyof Sizes, { readonly least: number; readonly most: number }>> = {
  picture: { least: 20, most: 80 },
  panel: { least: 20, most: 60 },
  reader: { least: 30, most: 75 },
};

const within = (sizes: Sizes, part: keyof Sizes): number => {
  const { least, most } = sizeBounds[part];
  return Math.round(Math.min(most, Math.max(least, sizes[part])));
};

/** Sizes that leave room for both sides, whole per cents. */
export const withinSizes = (sizes: Sizes): Sizes => ({
  picture: within(sizes, 'picture'),
  panel: within(sizes, 'panel'),
  reader: within(sizes, 'reader'),
});
