import type { FilterInput } from '../api/filter-input.ts';
import type { Arrangement } from './arrangement.ts';
import type { Comparison } from './comparison.ts';
import type { Day } from './day.ts';
import type { Expanding } from './expanding.ts';
import { type Grouping, noGrouping } from './grouping.ts';
import type { Note } from './note.ts';
import type { Page } from './page.ts';
import type { PathSearch } from './path-search.ts';
import { allRows, type RowChoice } from './row-choice.ts';
import type { From, Opening } from './saved.ts';
import type { Selection } from './selection.ts';
import { nothingAside, type SetAside } from './set-aside.ts';
import { noStyle, type Style } from './style.ts';
import type { TimeChoice } from './time-choice.ts';
import type { Without } from './without.ts';

/** The parts of the API's filter that the reader sets here. Absent parts are null or empty: they keep everything. */
export interface ViewFilter {
  /** Deepest rung whose content is shown; null shows all. */
  readonly frontier: number | null;
  /** Ids of speakers; keeps what is according to one of them. */
  readonly accordingTo: readonly string[];
  /** Ids of predicates. */
  readonly predicates: readonly string[];
  /** Ids of documents whose claims count. */
  readonly documents: readonly string[];
  /** Fewest distinct origins behind a link. */
  readonly minOrigins: number | null;
  /** Only what is disputed, or only what is not. */
  readonly disputed: boolean | null;
  /** Whether claims that wait to be accepted are shown with the others. */
  readonly proposed: boolean;
  /** When what is claimed is said to have been. */
  readonly time: TimeChoice | null;
  /** Reads the graph as it was recorded by the end of this day, UTC, or by this instant, as a slide may; null reads it as of now. */
  readonly asKnownOn: Day | null;
}

export const modes = ['graph', 'table', 'both', 'map', 'outline'] as const;
/** How what is shown is shown: drawn, as its table twin, as both, where it is said to be, or in sentences. */
export type Mode = (typeof modes)[number];

export const reviewShows = ['waiting', 'accepted', 'rejected', 'all'] as const;
/** Which claims of a document its review shows. */
export type ReviewShow = (typeof reviewShows)[number];

/** The review page, which stands in place of the picture. */
export interface Review {
  /** The document; null lists those that have something to review. */
  readonly document: string | null;
  /** The claim picked out in it. */
  readonly claim: string | null;
  readonly show: ReviewShow;
}

/** What expanding an entity brought, so that it can be taken back. */
export interface Brought {
  readonly hub: string;
  /** Of those added, in their order. */
  readonly ids: readonly string[];
}

/** A place that the reader gave an entity by dragging or pinning it, or that it kept when something before it was taken back. */
export interface Move {
  readonly id: string;
  /** Model pixels. */
  readonly x: number;
  readonly y: number;
  /** How many entities had been added by then: what was added later found its place beside this one. */
  readonly after: number;
}

/** Everything that the address holds, and so everything that undo, sharing and reloading bring back. */
export interface View {
  /** Documents whose entities are shown. */
  readonly documents: readonly string[];
  /** Entities shown beside them, in the order they were added. */
  readonly added: readonly string[];
  /** Null while nothing was chosen: the documents are laid out by force, and what is added stands beside. */
  readonly layout: Arrangement | null;
  /** Places given to entities, in the order in which they were given. */
  readonly moved: readonly Move[];
  /** Entities that stay in their place however the rest is laid out, in the order of pinning. */
  readonly pinned: readonly string[];
  /** The reader's own words, at most one text about each thing. */
  readonly notes: readonly Note[];
  readonly filter: ViewFilter;
  /** Two speakers drawn over each other. */
  readonly comparison: Comparison | null;
  /** What is left out to see what rests on it. */
  readonly without: Without | null;
  /** How it looks, and what that says: what is measured among it. */
  readonly style: Style;
  /** Root types that are not drawn. */
  readonly hiddenTypes: readonly string[];
  readonly selection: Selection | null;
  /** What of the picture and its table twin is on screen. */
  readonly mode: Mode;
  readonly rows: RowChoice;
  /** Null while the picture is shown. */
  readonly review: Review | null;
  /** A page that stands in place of the picture and leads back to it; null while there is none. */
  readonly page: Page | null;
  /** Null while the reader looks for no paths. */
  readonly paths: PathSearch | null;
  /** Null while no entity is being expanded. */
  readonly expanding: Expanding | null;
  /** One row for each entity that was expanded. */
  readonly brought: readonly Brought[];
  readonly aside: SetAside;
  readonly grouping: Grouping;
  /** Null when the view began from no saved one. */
  readonly from: From | null;
  /** A saved view that is to take this one's place as soon as it has come. */
  readonly opening: Opening | null;
}

export const emptyFilter: ViewFilter = {
  frontier: null,
  accordingTo: [],
  predicates: [],
  documents: [],
  minOrigins: null,
  disputed: null,
  proposed: false,
  time: null,
  asKnownOn: null,
};

export const emptyView: View = {
  documents: [],
  added: [],
  layout: null,
  moved: [],
  pinned: [],
  notes: [],
  filter: emptyFilter,
  comparison: null,
  without: null,
  style: noStyle,
  hiddenTypes: [],
  selection: null,
  mode: 'graph',
  rows: allRows,
  review: null,
  page: null,
  paths: null,
  expanding: null,
  brought: [],
  aside: nothingAside,
  grouping: noGrouping,
  from: null,
  opening: null,
};

/** The last instant of a day; an instant is its own. */
const endOf = (time: Day): string => (time.includes('T') ? time : `${time}T23:59:59.999Z`);

/** The filter as the API takes it: only the parts that are set. */
export function toFilterInput(filter: ViewFilter): FilterInput {
  return {
    ...(filter.frontier === null ? {} : { frontier: filter.frontier }),
    ...(filter.accordingTo.length === 0 ? {} : { accordingTo: [...filter.accordingTo] }),
    ...(filter.predicates.length === 0 ? {} : { predicates: [...filter.predicates] }),
    ...(filter.documents.length === 0 ? {} : { documents: [...filter.documents] }),
    ...(filter.minOrigins === null ? {} : { minOrigins: filter.minOrigins }),
    ...(filter.disputed === null ? {} : { disputed: filter.disputed }),
    ...(filter.proposed ? { proposed: 'WITH' as const } : {}),
    ...(filter.time === null ? {} : { time: { ...filter.time } }),
    ...(filter.asKnownOn === null ? {} : { asKnownAt: endOf(filter.asKnownOn) }),
  };
}

/** Whether the filter keeps everything. */
export function isEmptyFilter(filter: ViewFilter): boolean {
  return Object.keys(toFilterInput(filter)).length === 0;
}

/** The filter under which things are placed: it keeps everything that the view takes for being there at all. */
export const placingFilter = ({ proposed }: ViewFilter): ViewFilter => ({ ...emptyFilter, proposed });

/** Whether nothing is to be drawn: the start page. */
export function isBlank(view: View): boolean {
  return view.documents.length === 0 && view.added.length === 0 && view.opening === null;
}
