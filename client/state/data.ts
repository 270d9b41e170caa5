import type { Backdrop } from './backdrop.ts';
import type { ComparedRow } from './comparison.ts';
import type { Measured, Metric } from './measure.ts';
import type { Saved, SavedHead } from './saved.ts';

/** What has arrived from the server, by id. Never what is shown: that is the view's. */
export interface EntityItem {
  readonly id: string;
  readonly name: string;
  readonly invented: boolean;
  readonly type: string;
  /** Alpha-2 code of ISO 3166-1, of an entity that is recorded with one. */
  readonly country?: string;
}

export interface LinkItem {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly time: string | null;
  readonly disputed: boolean;
  readonly support: {
    readonly claims: number;
    readonly tellers: number;
    readonly origins: number;
    readonly denied: number;
    /** Distinct stances of the last voices that say so. */
    readonly stances: readonly string[];
    /** Of the claims, those that wait to be accepted. */
    readonly proposed: number;
  };
}

/** The answer for one set of entities under one filter. */
export interface Picture {
  readonly links: readonly LinkItem[];
  /** Links that pass the filter in the whole graph, by entity. */
  readonly degree: Readonly<Record<string, number>>;
  /** Claims that pass the filter, by entity; of an end of a link, how many links. */
  readonly claims: Readonly<Record<string, number>>;
  readonly truncated: boolean;
}

/** A claim with every date that belongs to it. */
export interface DatedClaim {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  /** The entity at its far end; null for a value. */
  readonly object: string | null;
  /** It says, or its origin does, that something does not hold. */
  readonly against: boolean;
  /** The claim with its attribution, cut at the frontier. */
  readonly sentence: string;
  /** When it is said to have been. */
  readonly happened: DateItem | null;
  readonly document: { readonly id: string; readonly name: string; readonly published: DateItem | null };
  /** Who speaks, rung by rung: the document's publisher first. */
  readonly voices?: readonly string[];
  /** When it was recorded here, ISO 8601. */
  readonly recordedAt: string;
}

/** A date, EDTF, and whether whoever recorded it inferred it. */
export interface DateItem {
  readonly edtf: string;
  readonly inferred: boolean;
}

/** The dated claims at some entities. */
export interface Times {
  readonly claims: readonly DatedClaim[];
  /** Whether more were left out to keep to the limit. */
  readonly truncated: boolean;
}

export interface TypeItem {
  readonly id: string;
  readonly name: string;
  readonly root: string;
}

export interface PredicateItem {
  readonly id: string;
  readonly label: string;
  readonly inverse: string;
  readonly act: boolean;
  /** It says where its subject is. */
  readonly locates?: boolean;
}

export interface DocumentItem {
  readonly id: string;
  readonly name: string;
  readonly invented: boolean;
  readonly publisher: { readonly id: string; readonly name: string; readonly invented?: boolean } | null;
  /** EDTF. */
  readonly published: string | null;
  /** Whether whoever recorded the document inferred that date. */
  readonly publishedInferred?: boolean;
}

export interface Start {
  readonly documents: readonly DocumentItem[];
  readonly types: Readonly<Record<string, TypeItem>>;
  readonly predicates: Readonly<Record<string, PredicateItem>>;
}

/** How much is held, which only the list of documents says: counting a large graph takes longer than reading the start. */
export interface Holdings {
  readonly entities: number;
  readonly claims: number;
  /** Claims that rest on a document, by its id. */
  readonly dependents: Readonly<Record<string, number>>;
}

export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly invented: boolean;
  /** Claims according to this speaker: its last voice, and not a denial. */
  readonly claims: number;
  /** Claims that it denies as their last voice. */
  readonly denials: number;
  /** Ladders in which it is a rung at all. */
  readonly ladders: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the database calls an id that the address holds. */
export interface KnownItem {
  readonly name: string;
  /** Entities that it stands for in the picture: itself, or the ends of a claim. */
  readonly ends: readonly string[];
  /** The entity that stands for the one that this id was given to. */
  readonly ledTo?: string;
}

/** Where entities stand, and the name of the layout that says so. */
export interface Placed {
  readonly key: string | null;
  /** Model pixels. */
  readonly points: Readonly<Record<string, Point>>;
  /** What stands behind them, so that a place can be read. */
  readonly backdrop?: Backdrop | null;
}

export interface Data {
  readonly start: Start | null;
  /** Whether the start was read before documents came or claims were decided on; it serves until the new one is there. */
  readonly isStartOld: boolean;
  readonly holdings: Holdings | null;
  /** By document key. */
  readonly documentEntities: Readonly<Record<string, readonly string[]>>;
  /** Keys of documents that have more than could be read. */
  readonly cutDocuments: readonly string[];
  readonly entities: Readonly<Record<string, EntityItem>>;
  /** By picture key; a bounded number, oldest dropped. */
  readonly pictures: Readonly<Record<string, Picture>>;
  /** By times key; a bounded number, oldest dropped. */
  readonly times: Readonly<Record<string, Times>>;
  /** By comparison key; a bounded number, oldest dropped. */
  readonly comparisons: Readonly<Record<string, readonly ComparedRow[]>>;
  readonly speakers: Readonly<Record<string, readonly Speaker[]>>;
  /** Ids of the address looked up by themselves; null for those that the database does not know. */
  readonly known: Readonly<Record<string, KnownItem | null>>;
  readonly placed: Placed;
  /** Where entities stood when the reader asked to see what changed: they keep standing there. The number goes up each time. */
  readonly held: { readonly number: number; readonly points: Readonly<Record<string, Point>> };
  /** Keys of what has changed since it was read: it serves until the new is there. */
  readonly old: readonly string[];
  /** Of what was shown when it was last measured. */
  readonly measured: Readonly<Partial<Record<Metric, Measured>>>;
  /** Of what was last grouped by them. */
  readonly communities: Measured | null;
  /** Versions of saved views by their key; null for those that are not there. */
  readonly saved: Readonly<Record<string, Saved | null>>;
  /** Images on entities, as `data:` addresses, by their keys. */
  readonly images: Readonly<Record<string, string>>;
  /** What saved views are called, by their id. */
  readonly heads: Readonly<Record<string, SavedHead>>;
}

export const emptyData: Data = {
  start: null,
  isStartOld: false,
  holdings: null,
  documentEntities: {},
  cutDocuments: [],
  entities: {},
  pictures: {},
  times: {},
  comparisons: {},
  speakers: {},
  known: {},
  placed: { key: null, points: {} },
  held: { number: 0, points: {} },
  old: [],
  measured: {},
  communities: null,
  saved: {},
  images: {},
  heads: {},
};
