import { arrange } from './arrange.ts';
import type { LayoutAnswer, LayoutQuestion } from './ask-layout.ts';

/** Layouts are computed here, away from the page: it goes on answering while a large one settles. */
self.addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => {
  const answer: LayoutAnswer = { number: data.number, places: arrange(data.layout) };
  self.postMessage(answer);
});
