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
}

/** What was shown, by the name that it had when the view was saved. */
export interface ShownName {
  readonly kind: 'entity' | 'document';
  readonly id: string;
  readonly name: string;
}

export interface ViewRecord {
  readonly id: string;
  readonly name: string;
  readonly caption: string;
  /** Number of its newest version. */
  readonly version: number;
  readonly createdAt: string;
  readonly savedAt: string;
  readonly deletedAt: string | null;
}

export interface ViewVersionRecord {
  readonly id: string;
  readonly viewId: string;
  /** What the view is called now. */
  readonly name: string;
  readonly caption: string;
  readonly number: number;
  readonly savedAt: string;
  readonly madeAt: { readonly at: string; readonly change: number };
  readonly entities: number;
  readonly documents: number;
}

/** Something that a view showed and that is no longer there. */
export interface MissingRecord {
  readonly kind: 'ENTITY' | 'DOCUMENT';
  readonly id: string;
  readonly name: string;
  readonly withdrawnAt: string | null;
}

/** Ids of versions follow from the view's, which holds no “|”. */
export const viewVersionId = (view: string, number: number): string => `${view}|${number}`;

/** Values of JSON one below the other down to a depth, and in one line from there on: a list of places is read by lines. */
function inLines(value: unknown, depth: number, indent = ''): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((part) => `${inner}${JSON.stringify(part)}`)
    : Object.entries(value).map(
        ([key, part]) => `${inner}${JSON.stringify(key)}: ${inLines(part, depth - 1, inner)}`,
      );
  const [open, close] = isList ? '[]' : '{}';
  return parts.length === 0 ? `${open}${close}` : `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

/** The file of a version, to be read and compared by lines: the same each time, keys in the order in which they were saved. */
export function writeViewFile(version: ViewVersionRecord, content: string): string {
  const { name, caption, madeAt } = version;
  const file = { format: 'attest-view', version: 1, name, caption, madeAt, content: JSON.parse(content) };
  return `${inLines(file, 4)}\n`;
}
