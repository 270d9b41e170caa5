import type { Point } from './data.ts';
import { memoizeLatest } from './memoize-latest.ts';
import type { State } from './state.ts';
import { emptyView, type View } from './view.ts';

/** The saved version that a view began from. */
export interface From {
  readonly id: string;
  readonly version: number;
  /** Whether what stood in it stands there still; not after the reader had it laid out again. */
  readonly isHeld: boolean;
}

/** A saved view that is asked for. */
export interface Opening {
  readonly id: string;
  /** Null for the newest. */
  readonly version: number | null;
}

/** Something that was shown when a view was saved, by the name that it had. */
export interface ShownName {
  readonly kind: 'entity' | 'document';
  readonly id: string;
  readonly name: string;
}

/** What a version of a saved view holds. */
export interface Saved {
  readonly id: string;
  readonly version: number;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly view: View;
  /** Where everything stood, in model pixels. */
  readonly places: Readonly<Record<string, Point>>;
  readonly names: readonly ShownName[];
  /** Images on entities, as `data:` addresses, by their keys. */
  readonly images: Readonly<Record<string, string>>;
  /** When what is no longer there was withdrawn, by id; null for what the database does not know. */
  readonly missing: Readonly<Record<string, string | null>>;
}

/** What a saved view is called, and its newest version, as far as the page knows. */
export interface SavedHead {
  readonly name: string;
  readonly caption: string;
  readonly newest: number;
}

/** How the page keeps saved views up to date. */
export interface Saving {
  /** Views that this browser saved: true while each change of them is saved by itself. */
  readonly own: Readonly<Record<string, boolean>>;
  /** Keys of the versions that this page saved, or opened as the newest: what is changed from them goes on from them. */
  readonly heads: readonly string[];
  readonly standing: 'idle' | 'saving' | 'failed' | 'conflict';
  /** Why it failed, a sentence; empty while nothing did. */
  readonly problem: string;
}

export const noSaving: Saving = { own: {}, heads: [], standing: 'idle', problem: '' };

export const savedKey = ({ id, version }: Opening): string => `saved ${id} ${version ?? 'newest'}`;

/** What a view says by itself of where the reader is in it: to look around changes no picture, and is no part of what is saved but the pick. */
export const passing = ({ selection, review, page, expanding }: View): Partial<View> => ({
  selection,
  review,
  page,
  expanding,
});

/** The picture of a view: without where the reader is in it, and what it began from. */
export const pictureOf = (view: View): View => ({
  ...view,
  ...passing(emptyView),
  from: null,
  opening: null,
});

const spell = memoizeLatest((view: View): string => JSON.stringify(pictureOf(view)));
const spellSaved = memoizeLatest((view: View): string => JSON.stringify(pictureOf(view)));

/** The version that the view began from; null when there is none, or it has not come. */
export const savedOf = ({ view, data }: Pick<State, 'view' | 'data'>): Saved | null =>
  view.from === null ? null : (data.saved[savedKey(view.from)] ?? null);

/** Whether the view is another picture than the version that it began from, or began from none. */
export function isChanged(state: Pick<State, 'view' | 'data'>): boolean {
  const saved = savedOf(state);
  return saved === null || state.view.from?.isHeld !== true || spell(state.view) !== spellSaved(saved.view);
}

const nowhere: Saved['places'] = {};

/** Where things stood in the version that the view began from; null while that is not known. */
export function savedPlaces({ view, data, status }: State): Saved['places'] | null {
  if (view.from === null || !view.from.isHeld) return nowhere;
  const key = savedKey(view.from);
  const saved = data.saved[key];
  if (saved === undefined) return status.problems[key] === undefined ? null : nowhere;
  return saved?.places ?? nowhere;
}
