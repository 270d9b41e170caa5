import type cytoscape from 'cytoscape';
import { glyphImage } from './images.ts';
import { groupCaptionWidth, groupFont } from './layouts/box-of.ts';
import { rule } from './rule.ts';
import type { Tokens } from './tokens.ts';
import { several } from './type-looks.ts';

/** A pile of squares, in the colour of its type where it is of one: no entity looks like it. */
export function groupRules(tokens: Tokens): cytoscape.StylesheetJsonBlock[] {
  return [
    rule('node[root = "several"]', {
      'background-color': several.colour,
      'background-image': glyphImage(several.glyph, several.ink),
    }),
    rule('node.group', {
      shape: 'rectangle',
      'border-width': 2,
      'border-color': tokens.ink,
      'font-weight': 'bold',
      'font-size': groupFont,
      'text-max-width': `${groupCaptionWidth}px`,
      ghost: 'yes',
      'ghost-offset-x': 6,
      'ghost-offset-y': -6,
      'ghost-opacity': 0.45,
      'bounds-expansion': 10,
    }),
  ];
}

/** A line that stands for several: plain, broad and without a head, as its links may run either way. */
export function bundleRules(tokens: Tokens): cytoscape.StylesheetJsonBlock[] {
  return [
    rule('edge.bundle', {
      'line-style': 'solid',
      'line-opacity': 0.55,
      'target-arrow-shape': 'none',
      'font-weight': 'bold',
    }),
    // It stands back behind those with more links.
    rule('edge.quiet', { label: '', 'source-label': '', 'line-opacity': 0.2, width: 2 }),
    ...['edge.quiet.selected', 'edge.quiet.pointed'].map((lit) =>
      rule(lit, { label: 'data(caption)', 'line-opacity': 0.9 }),
    ),
    // Somebody disputes something in it.
    rule('edge.contested', { color: tokens.warn }),
  ];
}
