import { inLines, type SavedVersionRecord } from './saved.ts';
import type { ViewFile } from './view-file.ts';

/** A story as a file, by `schemas/story-1.schema.json`. */
export interface StoryFile {
  readonly format: 'attest-story';
  readonly version: 1;
  readonly name: string;
  readonly caption: string;
  readonly content: StoryContent;
  /** The views that its slides show, so that it can be told on another server; absent, they are those of this one. */
  readonly views?: readonly HeldView[];
}

export interface StoryContent {
  readonly slides: readonly SlideRecord[];
}

/** One step of a story. */
export interface SlideRecord {
  /** Its own within the story: it stays when the slide is moved. */
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** Markdown, for the speaker alone. */
  readonly notes: string;
  /** Null for words without a picture. */
  readonly view: ViewReference | null;
}

/** One version of a view, which is never changed. */
export interface ViewReference {
  readonly id: string;
  readonly version: number;
}

/** A view that a story brings with it. */
export interface HeldView extends ViewReference {
  readonly file: ViewFile;
}

export const referenceKey = ({ id, version }: ViewReference): string => `${id}|${version}`;

/** The versions that slides show, each once, in the order in which they come. */
export function viewsOf({ slides }: StoryContent): ViewReference[] {
  const views = new Map<string, ViewReference>();
  for (const { view } of slides) if (view !== null) views.set(referenceKey(view), view);
  return [...views.values()];
}

/** The slides with other views in the place of theirs; those that no other is given for stay. */
export const withViews = (
  { slides }: StoryContent,
  others: ReadonlyMap<string, ViewReference>,
): StoryContent => ({
  slides: slides.map((slide) => ({
    ...slide,
    view: slide.view === null ? null : (others.get(referenceKey(slide.view)) ?? slide.view),
  })),
});

/** The file of a story with its views, to be read and compared by lines: the same each time. */
export function writeStoryFile(
  { name, caption }: Pick<SavedVersionRecord, 'name' | 'caption'>,
  content: StoryContent,
  views: readonly HeldView[],
): string {
  const file: StoryFile = { format: 'attest-story', version: 1, name, caption, content, views };
  return `${inLines(file, 6, ['slides', 'views'])}\n`;
}
