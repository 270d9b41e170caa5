import type { FootnoteClaimFragment } from '../api/generated/graphql.ts';
import type { Backdrop } from '../state/backdrop.ts';
import type { ShownMeasure } from '../state/measure.ts';
import type { Note } from '../state/note.ts';
import type { Scene, SceneLink, SceneNode } from '../state/select-scene.ts';
import type { Style } from '../state/style.ts';

/** A claim as a figure's file carries it: who says what, in which words, where. */
export interface CarriedClaim extends FootnoteClaimFragment {
  readonly link: string;
  readonly footnote: number;
  /** Its first words. */
  readonly quote: string | null;
}

/** Who says what is drawn in a picture, as far as it is told. */
export interface CarriedClaims {
  readonly claims: readonly CarriedClaim[];
  /** Links that are drawn and whose claims are not in it. */
  readonly linksWithoutClaims: number;
}

/** What a figure's file holds beside the figure. */
export interface Carried extends CarriedClaims {
  /** The file of the view, as it is saved by itself. */
  readonly view: unknown;
}

/** What the file of a printed story holds beside its pages. */
export interface CarriedStory {
  /** The file of the story with its views, as it is saved by itself. */
  readonly story: unknown;
  /** In the order of the slides; null for words alone. */
  readonly slides: readonly (CarriedClaims | null)[];
}

export type DrawnNode = Omit<SceneNode, 'selected'>;
/** Why it is no plain assertion follows from who says it. */
export type DrawnLink = Omit<SceneLink, 'selected' | 'hedge'>;

/** A picture as it was on screen, so that it can be drawn again where there is no server. What is not drawn is in it only as far as `shown` names it. */
export interface Drawn {
  /** Language of `shown` and of the words for groups, a code of BCP 47. */
  readonly language: string;
  /** What the picture shows and leaves out, as sentences. */
  readonly shown: string;
  readonly frontier: number | null;
  /** Names of the root types, by their ids. */
  readonly roots: Readonly<Record<string, string>>;
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  readonly measures: readonly Omit<ShownMeasure, 'question'>[];
  readonly style: Style;
  /** Images on entities, by their keys. */
  readonly images: Scene['images'];
  readonly backdrop: Backdrop | null;
  /** Each with what it is about, in words. */
  readonly notes: readonly (Note & { readonly on: string })[];
  readonly truncated: boolean;
}

/** A picture with its evidence: all that a page needs that has no server. */
export interface CarriedPicture extends CarriedClaims {
  readonly title: { readonly name: string; readonly caption: string };
  readonly drawn: Drawn;
  /** When the claims were read, ISO 8601: what was recorded later is not in it. */
  readonly readAt: string;
}

export const writeCarried = ({ view, claims, linksWithoutClaims }: Carried): string =>
  JSON.stringify({ format: 'attest-figure', version: 1, view, claims, linksWithoutClaims });

export const writeCarriedStory = ({ story, slides }: CarriedStory): string =>
  JSON.stringify({ format: 'attest-figure', version: 1, story, slides });

/** The file of the view or story in what a file carries; null for anything else. Whether it is one is for the server to say. */
export function savedInCarried(data: string): string | null {
  try {
    const parsed: unknown = JSON.parse(data);
    if (typeof parsed !== 'object' || parsed === null) return null;
    if (Reflect.get(parsed, 'format') !== 'attest-figure') return null;
    const saved: unknown = Reflect.get(parsed, 'story') ?? Reflect.get(parsed, 'view');
    return typeof saved === 'object' && saved !== null ? JSON.stringify(saved) : null;
  } catch {
    return null;
  }
}
