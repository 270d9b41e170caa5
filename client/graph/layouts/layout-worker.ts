import { arrangeBy } from './arrange.ts';
import type { LayoutAnswer, LayoutQuestion } from './ask-layout.ts';
import { layouts } from './layouts.ts';
import { placeForce } from './place-force.ts';

/** Layouts are computed here, away from the page: it goes on answering while a large one settles. */
self.addEventListener('message', async ({ data }: MessageEvent<LayoutQuestion>) => {
  const { number, layout, facts } = data;
  try {
    const place = layout.kind === undefined ? placeForce : await layouts[layout.kind]();
    const answer: LayoutAnswer = { number, ...arrangeBy(layout, place, facts) };
    self.postMessage(answer);
  } catch (error) {
    // Heard as an error of the worker, as one that is thrown outside of a promise is.
    setTimeout(() => {
      throw error;
    });
  }
});
