import { inLines, type SavedVersionRecord } from './saved.ts';

/** A view as a file, by `schemas/view-1.schema.json`: what the server has to know of it. */
export interface ViewFile {
  readonly format: 'attest-view';
  readonly version: 1;
  readonly name: string;
  readonly caption: string;
  readonly madeAt: { readonly at: string; readonly change: number | null };
  readonly content: ViewContent;
}

/** What a view shows. Its other parts are the client's to understand. */
export interface ViewContent {
  readonly names?: readonly ShownName[];
  readonly images?: readonly { readonly key: string; readonly data: string }[];
}

/** What was shown, by the name that it had when the view was saved. */
export interface ShownName {
  readonly kind: 'entity' | 'document';
  readonly id: string;
  readonly name: string;
}

/** Something that a view showed and that is no longer there. */
export interface MissingRecord {
  readonly kind: 'ENTITY' | 'DOCUMENT';
  readonly id: string;
  readonly name: string;
  readonly withdrawnAt: string | null;
}

/** A version as a file holds it, its keys in the order in which they were saved. */
export const toViewFile = ({ name, caption, madeAt }: SavedVersionRecord, content: string): ViewFile => ({
  format: 'attest-view',
  version: 1,
  name,
  caption,
  madeAt,
  // Checked against the schema when it was saved.
  content: JSON.parse(content) as ViewContent,
});

/** The file of a version, to be read and compared by lines: the same each time. */
export const writeViewFile = (version: SavedVersionRecord, content: string): string =>
  `${inLines(toViewFile(version, content), 4)}\n`;
