import type { Channel } from '../../state/style.ts';
import { nodeSize } from '../layouts/box-of.ts';
import { colouredGroups, measureSteps, toneOfGroup, tones } from './tones.ts';

/** Shapes that a rule may give. A plain rectangle is a group's. */
export const shapes = [
  'ellipse',
  'round-triangle',
  'round-diamond',
  'round-pentagon',
  'round-hexagon',
  'round-octagon',
  'star',
  'round-rectangle',
  'cut-rectangle',
  'barrel',
] as const;

/** Model pixels of the sizes that a reader may choose. */
export const sizes = { small: 26, usual: nodeSize, large: 48, largest: 62 } as const;

/**
 * Strokes that a rule may give to a link that somebody asserts. Those of links that nobody asserts, of speech acts, of what is proposed
 * and of what is compared are other ones (`stylesheet.ts`), and no rule gives or takes them.
 */
export const dashes = { solid: [], long: [22, 5], uneven: [28, 5, 9, 5] } as const;

/** Signs of values told apart, and those from the least to the greatest; `icons.ts` has them. */
const signsOfGroups = ['star', 'heart', 'moon', 'leaf', 'key', 'anchor', 'bell', 'flame'];
const signsOfSteps = ['signal-zero', 'signal-low', 'signal-medium', 'signal-high', 'signal'];
/** More corners, more of it. */
const shapesOfSteps = ['round-triangle', 'round-diamond', 'round-pentagon', 'round-hexagon', 'ellipse'];
/** Colours of lines: none is near that of disputes. The last is of all others. */
export const lineTones = ['group-2', 'group-3', 'group-5', 'group-4', 'group-other'];
/** From one source to three and more. */
const dashesOfCounts = ['long', 'uneven', 'solid'];
const linesOfCounts = ['group-5', 'group-3', 'group-2'];

/** Model pixels of the least and of the greatest value. */
const smallest = 24;
const largest = 62;

/** Where a value stands. */
export type Place =
  /** Between the least and the greatest, 0 to 1. */
  | { readonly kind: 'share'; readonly share: number }
  /** Among values told apart, the most frequent first, from 1; 0 for none of them. */
  | { readonly kind: 'group'; readonly at: number }
  /** One, two, or three and more. */
  | { readonly kind: 'count'; readonly count: number };

/** The step of a share, from 1. */
export const stepOf = (share: number): number => Math.min(measureSteps, Math.floor(share * measureSteps) + 1);

/** The width of what has a share, in model pixels: the area grows evenly. */
export const sizeOf = (share: number): number =>
  Math.round(Math.sqrt(smallest ** 2 + share * (largest ** 2 - smallest ** 2)));

/** The look that a value has when the reader chose none; empty leaves what is as ever. */
export function automaticLook(channel: Channel, place: Place): string {
  if (place.kind === 'count') {
    const at = Math.min(3, place.count) - 1;
    if (channel === 'dash') return dashesOfCounts[at] ?? '';
    return channel === 'line' ? (linesOfCounts[at] ?? '') : '';
  }
  if (place.kind === 'share') {
    const step = stepOf(place.share);
    if (channel === 'colour') return `measure-${step}`;
    if (channel === 'shape') return shapesOfSteps[step - 1] ?? '';
    return channel === 'icon' ? (signsOfSteps[step - 1] ?? '') : '';
  }
  if (channel === 'colour') return toneOfGroup(place.at);
  if (channel === 'line') return lineTones[place.at - 1] ?? 'group-other';
  if (channel === 'shape') return place.at === 0 ? '' : (shapes[place.at - 1] ?? '');
  return channel === 'icon' && place.at > 0 ? (signsOfGroups[place.at - 1] ?? '') : '';
}

/** The looks that a reader may choose for a value; none where the look follows from the number. */
export const looksOf: Readonly<Record<Exclude<Channel, 'icon'>, readonly string[]>> = {
  colour: tones.slice(-colouredGroups - 1),
  shape: shapes,
  size: Object.keys(sizes),
  caption: [],
  line: lineTones,
  width: [],
  dash: Object.keys(dashes),
};
