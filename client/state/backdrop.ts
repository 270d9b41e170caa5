/*
 * What stands behind a layout so that a place in it can be read: axes, zones, outlines, as plain data in model pixels. Whoever draws or
 * exports the picture draws this first.
 */

/** What a text of it says: a date, or how many of some things are there, of which only those drawn count. */
export type BackdropWords =
  | { readonly edtf: string }
  | {
      readonly about: AboutThings;
      readonly ids: readonly string[];
      readonly number?: number;
      readonly text?: string;
    };

/** Things that are put in a place of their own, or together. */
export type AboutThings =
  | 'undated'
  | 'unplaced'
  | 'rung'
  | 'spokenOf'
  | 'away'
  | 'unlinked'
  | 'level'
  | 'byName';

export interface BackdropText {
  readonly x: number;
  readonly y: number;
  readonly words: BackdropWords;
  readonly anchor: 'start' | 'middle';
  /** An edge of the screen that it does not leave when the picture is moved. */
  readonly keeps?: 'top' | 'left';
}

export interface BackdropLine {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** A mark on an axis, or what ties a thing to the place that it belongs to. */
  readonly kind: 'tick' | 'tie';
  /** Of the thing that is tied. */
  readonly ids?: readonly string[];
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BackdropArea extends Rectangle {
  /** A zone of the picture; days that may be meant; days that are sure. */
  readonly kind: 'zone' | 'days' | 'sure';
  /** Sides on which it fades, since nobody says where it ends. */
  readonly fades?: { readonly left: boolean; readonly right: boolean };
  /** It is there only while one of these is drawn. */
  readonly ids?: readonly string[];
}

export interface BackdropRing {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Outlines of countries: SVG paths, of which only what lies in the frame is shown. */
export interface BackdropMap {
  readonly paths: readonly string[];
  /** Model pixels to one unit of the paths, which begin at the origin. */
  readonly scale: number;
  readonly frame: Rectangle;
}

export interface Backdrop {
  readonly areas: readonly BackdropArea[];
  readonly lines: readonly BackdropLine[];
  readonly rings: readonly BackdropRing[];
  readonly texts: readonly BackdropText[];
  readonly map: BackdropMap | null;
}
