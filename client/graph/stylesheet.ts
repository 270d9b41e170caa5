import type cytoscape from 'cytoscape';
import { bundleRules, groupRules } from './group-rules.ts';
import { badgeImage, glyphImage } from './images.ts';
import { captionWidth, linkFont, nodeFont } from './layouts/box-of.ts';
import { rule } from './rule.ts';
import type { Tokens } from './tokens.ts';
import { dark, type TypeLook, typeLooks } from './type-looks.ts';

function typeRules(look: TypeLook, tokens: Tokens): cytoscape.StylesheetJsonBlock[] {
  const glyph = glyphImage(look);
  const glyphOnTone = glyphImage(look, dark);
  const badge = (node: cytoscape.NodeSingular): string[] => [
    node.data('tone') === '' ? glyph : glyphOnTone,
    badgeImage(Number(node.data('undrawn')), tokens.ink, tokens.surface),
  ];
  return [
    rule(`node[root = "${look.root}"]`, {
      'background-color': look.colour,
      shape: look.shape,
      'background-image': glyph,
    }),
    rule(`node[root = "${look.root}"][?tone]`, { 'background-image': glyphOnTone }),
    rule(`node[root = "${look.root}"][undrawn > 0]`, {
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
  ];
}

/** What is measured, as a fill in place of the type's: its shape and glyph stay, and an outline makes up for a pale fill. */
const toneRules = ({ tones, inkSoft }: Tokens): cytoscape.StylesheetJsonBlock[] => [
  rule('node[?tone]', { 'border-width': 1.5, 'border-color': inkSoft }),
  ...Object.entries(tones).map(([tone, colour]) =>
    rule(`node[tone = "${tone}"]`, { 'background-color': colour }),
  ),
];

function nodeRules(tokens: Tokens): cytoscape.StylesheetJsonBlock[] {
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
    ...typeLooks.flatMap((look) => typeRules(look, tokens)),
    ...toneRules(tokens),
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

/** The look of everything, in the colours of a theme; plainer when the picture is large. */
export function stylesheet(tokens: Tokens, isLarge: boolean): cytoscape.StylesheetJsonBlock[] {
  return [boxRule(tokens), ...nodeRules(tokens), ...linkRules(tokens), ...(isLarge ? largeRules : [])];
}
