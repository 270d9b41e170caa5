import type { Alignment } from './align.ts';
import type { LayoutKind } from './arrangement.ts';
import type { Backdrop } from './backdrop.ts';
import type { ComparedRow, Comparison } from './comparison.ts';
import type { EntityItem, Holdings, KnownItem, Picture, Point, Speaker, Start, Times } from './data.ts';
import type { Decided, Deciding } from './deciding.ts';
import type { Expanding } from './expanding.ts';
import type { GroupingKind } from './grouping.ts';
import type { IntakeFacts, IntakeRow } from './intake-row.ts';
import type { GraphChange } from './live.ts';
import type { Measured } from './measure.ts';
import type { NoteAbout } from './note.ts';
import type { Page } from './page.ts';
import type { PathSearch } from './path-search.ts';
import type { RowChoice } from './row-choice.ts';
import type { Opening, Saved, SavedHead, Saving } from './saved.ts';
import type { Selection } from './selection.ts';
import type { AsideKind } from './set-aside.ts';
import type { Sizes } from './sizes.ts';
import type { Problem, Sheet, Timeline } from './state.ts';
import type { Style } from './style.ts';
import type { Tour } from './tour.ts';
import type { Brought, Review, View, ViewFilter } from './view.ts';
import type { Withdrawing } from './withdrawing.ts';
import type { Without } from './without.ts';

/** A picture with what is drawn of its entities. */
export interface PictureArrived {
  readonly key: string;
  readonly picture: Picture;
  readonly entities: readonly EntityItem[];
}

/** Everything that can happen: what a reader did, what arrived, what was laid out. */
export type Action =
  | { readonly type: 'travelled'; readonly step: number; readonly view: View }
  /** A slide's view takes the place of the one before; no step of the history. */
  | { readonly type: 'slide-shown'; readonly view: View }
  | { readonly type: 'documents-shown'; readonly documents: readonly string[] }
  /** Adds entities beside what is shown, brings back root types that were hidden, and may pick something out: one step. */
  | {
      readonly type: 'entities-added';
      readonly ids: readonly string[];
      readonly selection?: Selection;
      readonly unhidden?: readonly string[];
    }
  /** Adds a document's entities to what is shown, and opens the document. */
  | { readonly type: 'document-added'; readonly id: string }
  | { readonly type: 'expanding-opened'; readonly hubs: readonly string[] }
  /** Any other choice begins again with the first page. */
  | { readonly type: 'expanding-changed'; readonly to: Partial<Omit<Expanding, 'hubs'>> }
  | { readonly type: 'expanding-closed' }
  /** Draws what the preview of an expansion showed, or some of it. */
  | {
      readonly type: 'expanded';
      /** By the entity it is drawn for: of those expanded, the first that it is linked with. */
      readonly brought: readonly Brought[];
      readonly unhidden?: readonly string[];
    }
  /** Takes back what expanding entities brought and nothing else holds. */
  | { readonly type: 'taken-back'; readonly hubs: readonly string[]; readonly said: string }
  | {
      readonly type: 'set-aside';
      readonly kind: AsideKind;
      readonly ids: readonly string[];
      readonly isAside: boolean;
    }
  /** Brings back everything that is hidden, faint or folded. */
  | { readonly type: 'aside-cleared' }
  | { readonly type: 'connection-asked' }
  /** Somebody looks at who speaks. */
  | { readonly type: 'speakers-asked' }
  | {
      readonly type: 'connected';
      readonly key: string;
      readonly ids: readonly string[];
      /** How many more there are. */
      readonly left: number;
      /** Whether there was too much around what is shown to look at all of it. */
      readonly isPartial: boolean;
    }
  | { readonly type: 'selected'; readonly selection: Selection | null }
  | { readonly type: 'filter-changed'; readonly filter: Partial<ViewFilter> }
  | { readonly type: 'filter-slid'; readonly filter: Partial<ViewFilter> }
  /** Null ends the comparison. */
  | { readonly type: 'comparison-changed'; readonly to: Partial<Comparison> | null }
  /** Null leaves nothing out. */
  | { readonly type: 'without-changed'; readonly to: Partial<Without> | null }
  /** With what is said aloud where nothing that is measured says more. */
  | { readonly type: 'style-changed'; readonly to: Partial<Style>; readonly said: string }
  /** Images that the page did not have, by their keys. */
  | { readonly type: 'images-arrived'; readonly images: Readonly<Record<string, string>> }
  | { readonly type: 'measured'; readonly measured: Measured }
  | { readonly type: 'grouped-by'; readonly by: GroupingKind | null }
  /** Entities put into a group by hand, a new one or one that has this name. */
  | { readonly type: 'put-together'; readonly name: string; readonly ids: readonly string[] }
  /** A group by hand let go, or one entity of it. */
  | { readonly type: 'taken-apart'; readonly name: string; readonly id: string | null }
  /** A group or a bundle is drawn one by one, or as one again. */
  | { readonly type: 'group-opened'; readonly id: string; readonly isOpen: boolean }
  | { readonly type: 'communities-found'; readonly found: Measured }
  | { readonly type: 'timeline-changed'; readonly to: Partial<Timeline> }
  /** `isDone` says that the reader did what the step before is about. */
  | { readonly type: 'tour-changed'; readonly to: Partial<Tour>; readonly isDone?: true }
  | { readonly type: 'pointed'; readonly ids: readonly string[] }
  | { readonly type: 'type-toggled'; readonly root: string }
  | { readonly type: 'mode-changed'; readonly mode: View['mode'] }
  | { readonly type: 'rows-changed'; readonly to: Partial<RowChoice> }
  | { readonly type: 'sizes-changed'; readonly to: Partial<Sizes> }
  | { readonly type: 'view-reset' }
  | { readonly type: 'review-opened'; readonly document: string | null; readonly claim?: string }
  | { readonly type: 'review-moved'; readonly to: Partial<Omit<Review, 'document'>> }
  | { readonly type: 'review-closed' }
  | { readonly type: 'page-opened'; readonly page: Page }
  /** Back to the picture, with what the reader wants to see there picked out; else as it was. */
  | { readonly type: 'page-closed'; readonly selection?: Selection }
  /** More ends of a search for paths, which begins with the first; as many as there may be. */
  | {
      readonly type: 'path-ends-picked';
      readonly ids: readonly string[];
      readonly unhidden?: readonly string[];
    }
  /** The ends that are left, or in another order; without any the search is over. */
  | { readonly type: 'path-ends-changed'; readonly ends: readonly string[] }
  | { readonly type: 'paths-changed'; readonly to: Partial<Omit<PathSearch, 'ends' | 'chosen'>> }
  /** A path is drawn: its entities are added beside what is shown, its links stand out. Without links none is drawn any more. */
  | {
      readonly type: 'path-chosen';
      readonly links: readonly string[];
      readonly entities: readonly string[];
      readonly unhidden: readonly string[];
    }
  | { readonly type: 'hop-walked'; readonly link: string; readonly said: string }
  /** Another view, which was saved; it takes this one's place when it has come. */
  | ({ readonly type: 'saved-opened' } & Opening)
  /** Null when there is none, or it is deleted. */
  | {
      readonly type: 'saved-arrived';
      readonly key: string;
      readonly saved: Saved | null;
      readonly head: SavedHead | null;
    }
  | {
      readonly type: 'view-saved';
      readonly saved: Saved;
      readonly head: SavedHead;
      /** Whether the view is still what was saved. */
      readonly isCurrent: boolean;
    }
  | { readonly type: 'saved-renamed'; readonly id: string; readonly name: string; readonly caption: string }
  | { readonly type: 'saving-changed'; readonly to: Partial<Saving> }
  | { readonly type: 'graph-changed' }
  /** Something changed, here or elsewhere. */
  | { readonly type: 'changes-told'; readonly change: GraphChange }
  /** The reader wants to see what changed, without anything that stands being moved; or does not. */
  | { readonly type: 'changes-shown' }
  | { readonly type: 'changes-left' }
  | { readonly type: 'following'; readonly isLost: boolean }
  | { readonly type: 'documents-added' }
  /** With what is known of the document that is wanted, to be corrected by the reader. */
  | { readonly type: 'intake-opened'; readonly known?: IntakeFacts; readonly pastes?: true }
  | { readonly type: 'intake-closed' }
  | { readonly type: 'intake-changed'; readonly row: IntakeRow }
  | { readonly type: 'intake-cleared' }
  | { readonly type: 'fit-asked' }
  | { readonly type: 'lasso-switched'; readonly isOn: boolean }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  /** The reader chose a step of the history, by its number; with what it is called there. */
  | { readonly type: 'walked'; readonly step: number; readonly words: string }
  | { readonly type: 'search-asked' }
  | { readonly type: 'sheet-opened'; readonly sheet: Sheet }
  | { readonly type: 'sheet-closed' }
  | { readonly type: 'asked'; readonly key: string }
  | { readonly type: 'failed'; readonly key: string; readonly problem: Problem }
  | { readonly type: 'retried' }
  | { readonly type: 'start-arrived'; readonly start: Start }
  | { readonly type: 'holdings-arrived'; readonly holdings: Holdings }
  /** What documents speak of, with the picture of all that is shown. */
  | {
      readonly type: 'documents-arrived';
      readonly key: string;
      readonly documents: readonly {
        readonly key: string;
        readonly ids: readonly string[];
        /** Whether there is more than could be read. */
        readonly isCut: boolean;
      }[];
      readonly picture: PictureArrived;
    }
  | ({ readonly type: 'picture-arrived' } & PictureArrived)
  | { readonly type: 'comparison-arrived'; readonly key: string; readonly rows: readonly ComparedRow[] }
  | { readonly type: 'times-arrived'; readonly key: string; readonly times: Times }
  | { readonly type: 'speakers-arrived'; readonly key: string; readonly speakers: readonly Speaker[] }
  | {
      readonly type: 'names-arrived';
      readonly key: string;
      readonly known: Readonly<Record<string, KnownItem | null>>;
    }
  | {
      readonly type: 'placed';
      readonly key: string;
      readonly positions: Readonly<Record<string, Point>>;
      readonly backdrop?: Backdrop | null;
    }
  | { readonly type: 'dragged'; readonly id: string; readonly point: Point }
  | { readonly type: 'pinned'; readonly ids: readonly string[]; readonly isPinned: boolean }
  /** All but what is pinned goes where this layout puts it. */
  | { readonly type: 'laid-out'; readonly kind: LayoutKind }
  /** What is picked out stands in one line, or evenly, and is pinned there. */
  | { readonly type: 'aligned'; readonly how: Alignment }
  /** All but what is pinned goes where the layout puts it. */
  | { readonly type: 'laid-out-again' }
  /** The reader sees what withdrawing this would do, before it is done; null ends that. */
  | { readonly type: 'withdrawing'; readonly what: Withdrawing | null }
  /** The links that would go are known: they are drawn faint. */
  | { readonly type: 'withdrawal-seen'; readonly fading: readonly string[] }
  /** It is done, by a withdrawal that can be taken back; null once that is over. */
  | { readonly type: 'withdrawn'; readonly id: string | null; readonly said: string }
  /** The reader is to write about these things. */
  | { readonly type: 'note-opened'; readonly about: readonly NoteAbout[] }
  | { readonly type: 'note-closed' }
  /** The reader is to decide what is one thing; another decision may have to be taken back first. */
  | { readonly type: 'deciding-opened'; readonly deciding: Deciding }
  | { readonly type: 'deciding-closed' }
  | {
      readonly type: 'decided';
      readonly decided: Decided;
      /** Entities that another stands for since, with it. */
      readonly led: Readonly<Record<string, string>>;
      /** Entities that stand for themselves again: where one of them was added, the others are too. */
      readonly apart: readonly string[];
      /** What is decided next. */
      readonly next: Deciding | null;
    }
  /** The reader has seen what was decided. */
  | { readonly type: 'decided-left' }
  /** One text about each of these things; an empty one takes away what stands there. */
  | { readonly type: 'noted'; readonly about: readonly NoteAbout[]; readonly text: string };
