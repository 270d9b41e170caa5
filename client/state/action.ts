import type { EntityItem, KnownItem, Picture, Point, Speakers, Start } from './data.ts';
import type { IntakeRow } from './intake-row.ts';
import type { Selection } from './selection.ts';
import type { Expansion, Problem } from './state.ts';
import type { Review, View, ViewFilter } from './view.ts';

/** Everything that can happen: what a reader did, what arrived, what was laid out. */
export type Action =
  | { readonly type: 'travelled'; readonly step: number; readonly view: View }
  | { readonly type: 'documents-shown'; readonly documents: readonly string[] }
  | { readonly type: 'entity-added'; readonly id: string }
  | { readonly type: 'menu-opened'; readonly hub: string }
  | { readonly type: 'menu-closed' }
  | { readonly type: 'expand-asked'; readonly expansion: Expansion }
  | { readonly type: 'expanded'; readonly expansion: Expansion; readonly ids: readonly string[] }
  | { readonly type: 'selected'; readonly selection: Selection | null }
  | { readonly type: 'filter-changed'; readonly filter: Partial<ViewFilter> }
  | { readonly type: 'type-toggled'; readonly root: string }
  | { readonly type: 'mode-changed'; readonly mode: View['mode'] }
  | { readonly type: 'view-reset' }
  | { readonly type: 'review-opened'; readonly document: string | null; readonly claim?: string }
  | { readonly type: 'review-moved'; readonly to: Partial<Omit<Review, 'document'>> }
  | { readonly type: 'review-closed' }
  | { readonly type: 'graph-changed' }
  | { readonly type: 'documents-added' }
  | { readonly type: 'intake-opened' }
  | { readonly type: 'intake-closed' }
  | { readonly type: 'intake-changed'; readonly row: IntakeRow }
  | { readonly type: 'intake-cleared' }
  | { readonly type: 'fit-asked' }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'asked'; readonly key: string }
  | { readonly type: 'failed'; readonly key: string; readonly problem: Problem }
  | { readonly type: 'retried' }
  | { readonly type: 'start-arrived'; readonly start: Start }
  | { readonly type: 'document-arrived'; readonly key: string; readonly ids: readonly string[] }
  | {
      readonly type: 'picture-arrived';
      readonly key: string;
      readonly picture: Picture;
      readonly entities: readonly EntityItem[];
    }
  | { readonly type: 'speakers-arrived'; readonly key: string; readonly speakers: Speakers }
  | {
      readonly type: 'names-arrived';
      readonly key: string;
      readonly known: Readonly<Record<string, KnownItem | null>>;
    }
  | {
      readonly type: 'placed';
      readonly key: string;
      readonly positions: Readonly<Record<string, Point>>;
    }
  | { readonly type: 'dragged'; readonly id: string; readonly point: Point };
