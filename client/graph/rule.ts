import type cytoscape from 'cytoscape';

/** A rule of a stylesheet. Some properties are newer than cytoscape's types, and its types want literals where the tables give strings. */
export const rule = (selector: string, style: Record<string, unknown>): cytoscape.StylesheetJsonBlock =>
  ({ selector, style }) as cytoscape.StylesheetJsonBlock;
