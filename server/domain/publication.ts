import { sha256 } from './ids.ts';

/** A version of a view as it was published. */
export interface PublicationRecord {
  /** The hash of its token. */
  readonly id: string;
  readonly viewId: string;
  /** Who knows it can read what was published. */
  readonly token: string;
  readonly version: number;
  /** What the view was called then. */
  readonly name: string;
  readonly caption: string;
  readonly publishedAt: string;
  readonly revokedAt: string | null;
  /** When its view was deleted: nothing is shown of it until it is brought back. */
  readonly deletedAt: string | null;
  readonly entities: number;
  readonly links: number;
  readonly claims: number;
  /** Of the snapshot. */
  readonly bytes: number;
  /** Whether the page leads on to the view in the explorer. */
  readonly explores: boolean;
  readonly hasPreview: boolean;
}

/** A publication is looked up by a hash, so that how long a wrong guess takes tells nothing of what is right. */
export const publicationIdOf = (token: string): string => sha256(token);

/** Where it is read, from the root of the server. */
export const publicationPath = (token: string): string => `/p/${token}`;

/** A picture as it is drawn, by `schemas/picture-1.schema.json`: what the server has to know of it. */
export interface PictureFile {
  readonly format: 'attest-picture';
  readonly version: 1;
  readonly frontier: number | null;
  readonly roots: Readonly<Record<string, string>>;
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
  readonly backdrop: {
    readonly areas: readonly OfThings[];
    readonly lines: readonly OfThings[];
    readonly texts: readonly { readonly words: OfThings }[];
  } | null;
  readonly style: {
    readonly rules?: readonly { readonly by: string; readonly scale: Readonly<Record<string, string>> }[];
    readonly pictures?: readonly { readonly id: string; readonly image: string }[];
  };
  /** By their keys. */
  readonly images: Readonly<Record<string, string>>;
  readonly notes: readonly { readonly about: { readonly kind: string; readonly id: string } }[];
}

interface OfThings {
  readonly ids?: readonly string[];
}

export interface PictureNode {
  readonly id: string;
  readonly root: string;
  readonly group?: object;
}

export interface PictureLink {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly bundle?: object;
}
