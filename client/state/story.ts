import type { Saved } from './saved.ts';
import { emptyView, type View } from './view.ts';

/** One version of a view, which is never changed. */
export interface SlideView {
  readonly id: string;
  readonly version: number;
}

/** One step of a story. */
export interface Slide {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** Markdown, for the speaker alone. */
  readonly notes: string;
  /** Null for words without a picture. */
  readonly view: SlideView | null;
}

/** What else is known of the view that a slide shows. */
export interface ViewOfSlide {
  readonly name: string;
  readonly newest: number;
  readonly isDeleted: boolean;
  /** When the picture was as it is here, ISO 8601. */
  readonly madeAt: string;
}

export interface Story {
  readonly id: string;
  readonly name: string;
  readonly caption: string;
  readonly version: number;
  readonly slides: readonly Slide[];
  /** By `slideViewKey`. */
  readonly views: Readonly<Record<string, ViewOfSlide>>;
}

export const slideViewKey = ({ id, version }: SlideView): string => `${id}|${version}`;

/** Whether a story is told with what is known now, or with what was known when its views were made. */
export type Plays = 'now' | 'then';

/** Where a reader is in a story, as the address says it. */
export interface StoryPlace {
  readonly id: string;
  /** From 1; null for the page on which the story is made. */
  readonly slide: number | null;
  readonly plays: Plays;
  /** In the presenter's window: the channel by which it is kept in step with the other. */
  readonly presenter: string | null;
}

/** `story=ID&slide=2`; null where the address is of no story. */
export function readStoryPlace(query: string): StoryPlace | null {
  const parameters = new URLSearchParams(query);
  const id = parameters.get('story') ?? '';
  if (id === '') return null;
  const slide = parameters.get('slide') ?? '';
  return {
    id,
    slide: parameters.has('slide') ? (/^\d{1,4}$/u.test(slide) ? Math.max(1, Number(slide)) : 1) : null,
    plays: parameters.get('as') === 'made' ? 'then' : 'now',
    presenter: parameters.get('presenter') || null,
  };
}

export function writeStoryPlace({ id, slide, plays, presenter }: StoryPlace): string {
  const parameters = new URLSearchParams({ story: id });
  if (slide !== null) parameters.set('slide', String(slide));
  if (plays === 'then') parameters.set('as', 'made');
  if (presenter !== null) parameters.set('presenter', presenter);
  return `/?${parameters.toString()}`;
}

/** What a key does while a story is told. */
export type StoryKey = 'next' | 'previous' | 'first' | 'last' | 'blank' | 'full' | 'presenter' | 'end';

const keys: Readonly<Record<string, StoryKey>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  f: 'full',
  s: 'presenter',
  Escape: 'end',
};

/** What has the focus, as far as keys mean something to it: a button or link, a choice of several, a picture or a text that is moved through, or nothing. */
export type Focus = 'control' | 'choice' | 'picture' | null;

/** What a key means, as in every tool for slides; null where it means nothing, or something to what has the focus. */
export function storyKeyOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  focus: Focus,
): StoryKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (focus !== null && (event.key === ' ' || event.key === 'Enter')) return null;
  if ((focus === 'choice' || focus === 'picture') && event.key.startsWith('Arrow')) return null;
  if (event.key === ' ' && event.shiftKey) return 'previous';
  return keys[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}

/** The slide that a key leads to, from 1 to how many there are. */
export function slideAfter(slide: number, count: number, key: StoryKey): number {
  const wanted =
    key === 'next'
      ? slide + 1
      : key === 'previous'
        ? slide - 1
        : key === 'first'
          ? 1
          : key === 'last'
            ? count
            : slide;
  return Math.max(1, Math.min(count, wanted));
}

/**
 * The view that a slide shows. As it was known then, it shows what it showed: the entities that were there when it was saved,
 * and of them what had been recorded by that instant.
 */
export function viewOfSlide(saved: Saved, plays: Plays, madeAt: string): View {
  const from = { id: saved.id, version: saved.version, isHeld: true };
  const view = { ...saved.view, selection: null, from };
  // A slide is a picture, however the view was looked at when it was saved.
  const pictured: View = { ...view, mode: 'graph', rows: emptyView.rows };
  if (plays === 'now') return pictured;
  const entities = saved.names.filter(({ kind }) => kind === 'entity').map(({ id }) => id);
  return {
    ...pictured,
    documents: [],
    added: [...new Set([...view.added, ...entities])],
    filter: { ...view.filter, asKnownOn: earlier(view.filter.asKnownOn, madeAt) },
  };
}

/** A view may itself be of an earlier day than the one on which it was made. */
const earlier = (day: string | null, madeAt: string): string =>
  day !== null && `${day}T23:59:59.999Z` < new Date(madeAt).toISOString() ? day : madeAt;
