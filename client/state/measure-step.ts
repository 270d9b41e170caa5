import { type Measure, metricNames } from './measure.ts';

/** What a change of the measure does, in the words of who did it. */
export const measureStep = (to: Measure | null): string =>
  to === null ? 'measured nothing' : `showed ${metricNames[to.metric]} as ${to.as}`;
