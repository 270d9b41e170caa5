import type { ShownMeasure } from '../../state/measure.ts';
import { nodeSize } from '../layouts/box-of.ts';

/** Model pixels of the least and of the greatest value. */
const smallest = 24;
const largest = 62;

/** Steps of the colours of a value, the first for the least; tokens `--measure-1` and so on. */
export const measureSteps = 5;
/** Groups with a colour of their own; tokens `--group-1` and so on. The rest share `--group-other`. */
export const colouredGroups = 6;

/** Names of all colours, as in the tokens. */
export const tones: readonly string[] = [
  ...Array.from({ length: measureSteps }, (_, step) => `measure-${step + 1}`),
  ...Array.from({ length: colouredGroups }, (_, group) => `group-${group + 1}`),
  'group-other',
];

/** How far a value is from the least to the greatest, 0 to 1; in the middle when all are equal. */
function shareOf(value: number, { least, greatest }: NonNullable<ShownMeasure['range']>): number {
  return greatest === least ? 0.5 : (value - least) / (greatest - least);
}

/** The tone of a group: its own for the largest, one for all others and for those that are alone. */
export const toneOfGroup = (group: number): string =>
  group >= 1 && group <= colouredGroups ? `group-${group}` : 'group-other';

/** How a value is drawn: a width in model pixels, or the name of a colour; what is not shown by it is as ever. */
export interface MeasureLookOfNode {
  readonly size: number;
  readonly tone: string;
}

const plain: MeasureLookOfNode = { size: nodeSize, tone: '' };

/** The look of an entity's value: the area grows evenly with it, or it takes one of five colours, each for a fifth of the range. */
export function lookOfMeasure(measure: ShownMeasure | null, value: number | null): MeasureLookOfNode {
  if (measure === null || measure.range === null || value === null) return plain;
  if (measure.metric === 'communities') return { ...plain, tone: toneOfGroup(value) };
  const share = shareOf(value, measure.range);
  if (measure.as === 'colour') {
    const step = Math.min(measureSteps, Math.floor(share * measureSteps) + 1);
    return { ...plain, tone: `measure-${step}` };
  }
  return { ...plain, size: Math.round(Math.sqrt(smallest ** 2 + share * (largest ** 2 - smallest ** 2))) };
}
