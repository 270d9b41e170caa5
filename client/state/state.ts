import { type Data, emptyData } from './data.ts';
import type { Decided, Deciding } from './deciding.ts';
import type { IntakeFacts, IntakeRow } from './intake-row.ts';
import { type Live, noLive } from './live.ts';
import type { NoteAbout } from './note.ts';
import { noSaving, type Saving } from './saved.ts';
import { type Sizes, usualSizes } from './sizes.ts';
import { noTour, type Tour } from './tour.ts';
import { emptyView, type View, type ViewFilter } from './view.ts';
import type { Withdrawing, Withdrawn } from './withdrawing.ts';

export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** The picture that is on screen, and what it answers. */
export interface Drawn {
  readonly key: string;
  readonly filter: ViewFilter;
  readonly documents: readonly string[];
}

export const clocks = ['happened', 'known'] as const;
/** What the timeline is of: when what is claimed is said to have been, or when it was published and recorded. */
export type Clock = (typeof clocks)[number];

/** The strip under the picture. Not part of the address, as the theme is not: how a reader's screen is divided is theirs. */
export interface Timeline {
  readonly isOpen: boolean;
  readonly clock: Clock;
  /** Screen pixels. */
  readonly height: number;
}

/** What lies over the page and is no part of the view. */
export type Sheet =
  | 'keys'
  | 'history'
  | 'measure'
  | 'group'
  | 'layout'
  | 'style'
  | 'save'
  | 'views'
  | 'stories'
  | 'slide'
  | 'question'
  | 'publish'
  | 'export';

export interface Status {
  /** Keys of needs under way. */
  readonly loading: readonly string[];
  /** Keys of needs that failed, until asked again. */
  readonly problems: Readonly<Record<string, Problem>>;
  /** Whether what stands between the entities shown was asked for. */
  readonly isConnecting: boolean;
  /** Whether anybody has looked at who speaks: then the list follows what is shown. */
  readonly areSpeakersAsked: boolean;
  /** The picture last drawn: it stays on screen while the next one is asked for, and when that fails. */
  readonly drawn: Drawn | null;
  /** How often the reader asked to see the whole picture; the canvas fits it each time this grows. */
  readonly fits: number;
  /** How often the reader asked for the search box; it takes the focus each time this grows. */
  readonly searches: number;
  readonly sheet: Sheet | null;
  /** The dialog that takes documents in, and what became of those it took. */
  readonly intake: {
    readonly isOpen: boolean;
    readonly rows: readonly IntakeRow[];
    /** What is known of the document that it was opened for; null when it was opened for none. */
    readonly known: IntakeFacts | null;
    /** Whether the reader has words to paste, so that the field for them takes the focus. */
    readonly pastes: boolean;
  };
  /** How often claims or documents changed while the page was open; what asks for itself asks again each time this grows. */
  readonly changes: number;
  readonly timeline: Timeline;
  readonly tour: Tour;
  readonly live: Live;
  readonly saving: Saving;
  readonly sizes: Sizes;
  /** What the reader is writing a note about; null while they are not. */
  readonly noting: readonly NoteAbout[] | null;
  /** What the reader decides of what is one thing; null while they do not. */
  readonly deciding: Deciding | null;
  /** What they decided last; null when they went on. */
  readonly decided: Decided | null;
  /** An id that was asked for, and the entity that stands for it: said where that one is shown. */
  readonly led: { readonly from: string; readonly to: string } | null;
  /** What the reader sees the withdrawing of; null while they do not. */
  readonly withdrawing: Withdrawing | null;
  readonly withdrawn: Withdrawn | null;
  /** Whether pointers draw around what is to be picked. */
  readonly isLassoing: boolean;
  /** Entities and links that the reader points at somewhere else than in the picture. */
  readonly pointedAt: readonly string[];
  /** The last thing worth saying aloud to a screen reader. */
  readonly said: string;
}

export interface State {
  readonly view: View;
  readonly past: readonly View[];
  readonly future: readonly View[];
  /** Number of the view in the browser's history: one more with each step, one less with each undo. */
  readonly step: number;
  readonly data: Data;
  readonly status: Status;
}

export const emptyStatus: Status = {
  loading: [],
  problems: {},
  isConnecting: false,
  areSpeakersAsked: false,
  drawn: null,
  fits: 0,
  searches: 0,
  sheet: null,
  intake: { isOpen: false, rows: [], known: null, pastes: false },
  changes: 0,
  timeline: { isOpen: false, clock: 'happened', height: 190 },
  tour: noTour,
  live: noLive,
  saving: noSaving,
  sizes: usualSizes,
  noting: null,
  deciding: null,
  decided: null,
  led: null,
  withdrawing: null,
  withdrawn: null,
  isLassoing: false,
  pointedAt: [],
  said: '',
};

export const initialState: State = {
  view: emptyView,
  past: [],
  future: [],
  step: 0,
  data: emptyData,
  status: emptyStatus,
};
