import { say } from '../texts/say.ts';
import { type Measure, metricNames } from './measure.ts';

/** What a change of the measure does, in the words of who did it. */
export const measureStep = (to: Measure | null): string =>
  to === null
    ? say('measure.measuredNothing')
    : say(to.as === 'size' ? 'measure.showedAsSize' : 'measure.showedAsColour', {
        metric: metricNames[to.metric],
      });
