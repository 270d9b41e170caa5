import type { Title } from './save-view.ts';
import type { Slide } from './story.ts';

/** An id of a slide: its own within its story. */
export const newSlideId = (): string => crypto.randomUUID();

/** A slide that nothing is written on yet. */
export const newSlide = (given: Partial<Omit<Slide, 'id'>> = {}): Slide => ({
  id: newSlideId(),
  title: '',
  text: '',
  notes: '',
  view: null,
  ...given,
});

/** The file of a story whose views the server has, by `schemas/story-1.schema.json`. */
export function toStoryFile({ name, caption }: Title, slides: readonly Slide[]): string {
  const content = {
    slides: slides.map(({ id, title, text, notes, view }) => ({ id, title, text, notes, view })),
  };
  return JSON.stringify({ format: 'attest-story', version: 1, name, caption, content });
}
