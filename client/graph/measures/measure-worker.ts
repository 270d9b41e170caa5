import type { MeasureQuestion } from '../../state/measure.ts';
import { measure } from './measure.ts';

/** Measuring takes seconds where much is shown; the page goes on answering meanwhile. */
self.addEventListener('message', ({ data }: MessageEvent<MeasureQuestion>) => {
  self.postMessage(measure(data));
});
