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

/** The file of a story as it is given to those who are not to read what its speaker says. */
export function withoutNotes(file: string): string {
  // Written by the server, by its schema.
  const story = JSON.parse(file) as { readonly content: { readonly slides: readonly Slide[] } };
  const slides = story.content.slides.map((slide) => ({ ...slide, notes: '' }));
  return JSON.stringify({ ...story, content: { ...story.content, slides } });
}
