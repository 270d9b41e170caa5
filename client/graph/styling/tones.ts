/** Steps of the colours of a value, the first for the least; tokens `--measure-1` and so on. */
export const measureSteps = 5;
/** Values told apart that have a colour of their own; tokens `--group-1` and so on. The rest share `--group-other`. */
export const colouredGroups = 6;

/** Names of all colours, as in the tokens. */
export const tones: readonly string[] = [
  ...Array.from({ length: measureSteps }, (_, step) => `measure-${step + 1}`),
  ...Array.from({ length: colouredGroups }, (_, group) => `group-${group + 1}`),
  'group-other',
];

/** The tone of one of several values by its place, from 1: its own for the first, one for all others and for what has no place. */
export const toneOfGroup = (group: number): string =>
  group >= 1 && group <= colouredGroups ? `group-${group}` : 'group-other';
