import type cytoscape from 'cytoscape';
import { contrastOf, inkOn, leastOfSigns, lineOn } from './contrast-of.ts';
import { bundleRules, groupRules } from './group-rules.ts';
import { badgeImage, glyphImage } from './images.ts';
import { captionWidth, linkFont, nodeFont } from './layouts/box-of.ts';
import { rule } from './rule.ts';
import { dashes, lineTones } from './styling/scales.ts';
import type { Tokens } from './tokens.ts';
import { lookOf, several, type TypeLook, typeLooks } from './type-looks.ts';

/** A rim makes up for a fill that is lost on the surface. */
const rimOf = (fill: string, { surface, inkSoft }: Tokens): Record<string, unknown> =>
  contrastOf(fill, surface) >= leastOfSigns ? {} : { 'border-width': 1.5, 'border-color': inkSoft };

const typeRule = (look: TypeLook, fill: string, tokens: Tokens): cytoscape.StylesheetJsonBlock =>
  rule(`node[root = "${look.root}"]`, {
    'background-color': fill,
    shape: look.shape,
    'background-image': glyphImage(look.glyph, inkOn(fill)),
    ...rimOf(fill, tokens),
  });

/** Signs by name; none while they have not come. */
export type Icons = Readonly<Record<string, string>>;

/** What stands on an entity where that is not its type's sign in its type's colour: a picture, a sign of a rule, an ink for another fill. */
function imageMaker(tokens: Tokens, icons: Icons): (node: cytoscape.NodeSingular) => string {
  const made = new Map<string, string>();
  return (node) => {
    const { root, tone, sign, picture }: Record<string, string> = node.data();
    if (picture) return picture;
    const key = `${root} ${tone} ${sign}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const fill = tokens.tones[tone ?? ''] ?? tokens.types[root ?? ''] ?? several.colour;
    const glyph =
      (Object.hasOwn(icons, sign ?? '') ? icons[sign ?? ''] : undefined) ?? lookOf(root ?? '').glyph;
    const image = glyphImage(glyph, inkOn(fill));
    made.set(key, image);
    return image;
  };
}

/** What rules say, in place of the type's fill, shape or sign; and the number of links that are not drawn. */
function ruledRules(tokens: Tokens, icons: Icons): cytoscape.StylesheetJsonBlock[] {
  const image = imageMaker(tokens, icons);
  const badge = (node: cytoscape.NodeSingular): string[] => [
    image(node),
    badgeImage(Number(node.data('undrawn')), tokens.ink, tokens.surface),
  ];
  return [
    ...Object.entries(tokens.tones).map(([tone, fill]) =>
      rule(`node[tone = "${tone}"]`, {
        'background-color': fill,
        'border-width': 1.5,
        'border-color': tokens.inkSoft,
      }),
    ),
    rule('node[?form]', { shape: 'data(form)' }),
    rule('node[?tone], node[?sign], node[?picture]', { 'background-image': image }),
    rule('node[?picture]', {
      'background-width': '100%',
      'background-height': '100%',
      'background-fit': 'cover',
    }),
    rule('node[undrawn > 0]', {
      'background-image': badge,
      'background-width': ['52%', 'auto'],
      'background-height': ['52%', '15px'],
      'background-fit': ['none', 'none'],
      'background-position-x': ['50%', '100%'],
      'background-position-y': ['50%', '0%'],
      'background-offset-x': ['0px', '14px'],
      'background-offset-y': ['0px', '-7px'],
      'background-clip': ['node', 'none'],
      'background-image-containment': ['inside', 'over'],
      'bounds-expansion': 16,
    }),
    rule('node[?picture][undrawn > 0]', {
      'background-width': ['100%', 'auto'],
      'background-height': ['100%', '15px'],
      'background-fit': ['cover', 'none'],
    }),
  ];
}

function nodeRules(tokens: Tokens, icons: Icons): cytoscape.StylesheetJsonBlock[] {
  return [
    rule('node', {
      width: 'data(size)',
      height: 'data(size)',
      label: 'data(caption)',
      color: tokens.ink,
      'font-family': tokens.font,
      'font-size': nodeFont,
      'text-wrap': 'wrap',
      'text-max-width': `${captionWidth}px`,
      'text-valign': 'bottom',
      'text-margin-y': 4,
      'text-background-color': tokens.surface,
      'text-background-opacity': 0.9,
      'text-background-padding': '2px',
      'text-background-shape': 'roundrectangle',
      'min-zoomed-font-size': 6,
      'background-fit': 'none',
      'background-width': '52%',
      'background-height': '52%',
      'border-width': 1,
      'border-color': tokens.surface,
      'overlay-opacity': 0,
    }),
    ...typeLooks.map((look) => typeRule(look, tokens.types[look.root] ?? look.colour, tokens)),
    ...ruledRules(tokens, icons),
    ...groupRules(tokens),
    rule('node.invented', { 'border-width': 2.5, 'border-style': 'dashed', 'border-color': tokens.ink }),
    rule('node.faded', { opacity: 0.28 }),
    rule('node.aside', { opacity: 0.28 }),
    rule('node.faded.selected', { opacity: 0.6 }),
    // A path is drawn: what is not of it stays where it is and steps back.
    rule('node.beside', { opacity: 0.22 }),
    // The reader made it faint.
    rule('node.faint', { opacity: 0.28 }),
    rule('node.faint.selected', { opacity: 0.6 }),
    rule('node.damped', { 'border-width': 5, 'border-style': 'double', 'border-color': tokens.ink }),
    rule('node.on-path', {
      opacity: 1,
      'font-weight': 'bold',
      'underlay-color': tokens.accent,
      'underlay-opacity': 0.22,
      'underlay-padding': 9,
      'underlay-shape': 'ellipse',
    }),
    rule('node.beside.selected', { opacity: 0.7 }),
    rule('node.selected', {
      'outline-width': 3,
      'outline-color': tokens.accent,
      'outline-offset': 3,
      'font-weight': 'bold',
    }),
    rule('node.cursor', {
      'outline-width': 3,
      'outline-color': tokens.ink,
      'outline-style': 'dashed',
      'outline-offset': 6,
    }),
    rule('node.pointed', {
      'underlay-color': tokens.accent,
      'underlay-opacity': 0.35,
      'underlay-padding': 8,
      opacity: 1,
    }),
    rule('node:active', { 'overlay-opacity': 0.08, 'overlay-color': tokens.ink }),
  ];
}

/** Two speakers over each other, told apart by strokes and not by colour alone; the caption carries the letter. A and B get as much ink. */
function comparedRules(tokens: Tokens): cytoscape.StylesheetJsonBlock[] {
  const strokes = { 'line-style': 'dashed', 'line-outline-width': 0 };
  const line = (colour: string) => ({ 'line-color': colour, 'target-arrow-color': colour, color: colour });
  return [
    rule('edge.agree', { ...line(tokens.ink), 'line-style': 'solid', 'line-outline-width': 0 }),
    rule('edge.onlyFirst', { ...line(tokens.sideA), ...strokes, 'line-dash-pattern': [14, 7] }),
    rule('edge.onlySecond', { ...line(tokens.sideB), ...strokes, 'line-dash-pattern': [4, 2] }),
    rule('edge.contradict', { ...line(tokens.warn), ...strokes, 'line-dash-pattern': [12, 4, 3, 4, 3, 4] }),
  ];
}

/** What rules say of a link, beneath all that tells how it is said. */
function ruledLines({ tones, surface, ink }: Tokens): cytoscape.StylesheetJsonBlock[] {
  return [
    ...lineTones.map((tone) => {
      const colour = lineOn(surface, tones[tone] ?? ink, ink);
      return rule(`edge[tone = "${tone}"]`, { 'line-color': colour, 'target-arrow-color': colour });
    }),
    ...Object.entries(dashes)
      .filter(([, pattern]) => pattern.length > 0)
      .map(([name, pattern]) =>
        rule(`edge[dash = "${name}"]`, { 'line-style': 'dashed', 'line-dash-pattern': [...pattern] }),
      ),
  ];
}

function linkRules(tokens: Tokens): cytoscape.StylesheetJsonBlock[] {
  return [
    rule('edge', {
      width: 'data(width)',
      label: 'data(caption)',
      color: tokens.inkSoft,
      'font-family': tokens.font,
      'font-size': linkFont,
      'text-rotation': 'autorotate',
      'text-background-color': tokens.surface,
      'text-background-opacity': 0.9,
      'text-background-padding': '1px',
      'min-zoomed-font-size': 7,
      'line-color': tokens.link,
      'target-arrow-color': tokens.link,
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.9,
      'curve-style': 'straight',
      'overlay-padding': 6,
      'overlay-opacity': 0,
    }),
    ...ruledLines(tokens),
    // Not in the middle, where something lies on it.
    rule('edge.off', {
      label: '',
      'source-label': 'data(caption)',
      'source-text-offset': 'data(captionAt)',
      'source-text-rotation': 'autorotate',
    }),
    rule('edge.loop', { 'curve-style': 'bezier', 'loop-direction': '-45deg', 'loop-sweep': '50deg' }),
    // Aside of its fellows, or round an entity that is not its end.
    rule('edge.bent', {
      'curve-style': 'unbundled-bezier',
      'control-point-distances': 'data(bend)',
      'control-point-weights': 0.5,
      'edge-distances': 'node-position',
    }),
    // Nobody asserts it: demanded, alleged, expected, or only denied.
    rule('edge.hedged', { 'line-style': 'dashed', 'line-dash-pattern': [8, 5] }),
    // A speech act is not a relation in the world: dotted, so that the two are told apart without reading.
    rule('edge.act', { 'line-style': 'dashed', 'line-dash-pattern': [2, 4] }),
    // A program read it and nobody has accepted it: a line of long and short strokes, an empty head, and faint.
    rule('edge.proposed', {
      'line-style': 'dashed',
      'line-dash-pattern': [12, 4, 2, 4],
      'target-arrow-fill': 'hollow',
      'line-opacity': 0.7,
    }),
    // Two thin lines with a gap: what is disputed is said and unsaid.
    rule('edge.disputed', {
      'line-color': tokens.surface,
      'line-outline-width': 1.6,
      'line-outline-color': tokens.warn,
      'target-arrow-color': tokens.warn,
      color: tokens.warn,
    }),
    rule('edge.beside', { opacity: 0.15 }),
    rule('edge.faint', { opacity: 0.2 }),
    rule('edge.on-path', {
      color: tokens.ink,
      'z-index': 8,
      'underlay-color': tokens.accent,
      'underlay-opacity': 0.22,
      'underlay-padding': 5,
    }),
    ...bundleRules(tokens),
    ...comparedRules(tokens),
    rule('edge.aside', { opacity: 0.2 }),
    rule('edge.fallen', { opacity: 0.35 }),
    rule('edge.selected', {
      opacity: 1,
      'line-color': tokens.accent,
      'target-arrow-color': tokens.accent,
      color: tokens.ink,
      'font-weight': 'bold',
      'z-index': 10,
      'underlay-color': tokens.accent,
      'underlay-opacity': 0.35,
      'underlay-padding': 5,
    }),
    rule('edge.selected.disputed', { 'line-color': tokens.surface, 'line-outline-color': tokens.accent }),
    rule('edge.pointed', {
      'line-color': tokens.accent,
      'target-arrow-color': tokens.accent,
      'underlay-color': tokens.accent,
      'underlay-opacity': 0.3,
      'underlay-padding': 6,
      'z-index': 10,
    }),
    rule('edge.pointed.disputed', { 'line-color': tokens.surface, 'line-outline-color': tokens.accent }),
    rule('edge:active', { 'overlay-opacity': 0.12, 'overlay-color': tokens.accent }),
  ];
}

/** Above a thousand entities every curve and every wrapped caption costs seconds before the first picture. */
const largeRules: readonly cytoscape.StylesheetJsonBlock[] = [
  rule('node', { 'text-wrap': 'ellipsis', 'min-zoomed-font-size': 8 }),
  rule('edge', { label: '', 'min-zoomed-font-size': 8 }),
  rule('edge.selected', { label: 'data(caption)' }),
];

/** The box that is drawn to pick several. */
const boxRule = ({ accent }: Tokens): cytoscape.StylesheetJsonBlock =>
  rule('core', {
    'selection-box-color': accent,
    'selection-box-opacity': 0.15,
    'selection-box-border-color': accent,
    'selection-box-border-width': 1.5,
  });

/** The look of everything, in the colours of a theme or a preset; plainer when the picture is large. */
export function stylesheet(
  tokens: Tokens,
  isLarge: boolean,
  icons: Icons = {},
): cytoscape.StylesheetJsonBlock[] {
  return [boxRule(tokens), ...nodeRules(tokens, icons), ...linkRules(tokens), ...(isLarge ? largeRules : [])];
}
