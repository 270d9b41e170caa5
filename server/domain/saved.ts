/** What a reader saved, a view or a story: its name, and how many versions it has. */
export interface SavedRecord {
  readonly id: string;
  readonly name: string;
  readonly caption: string;
  /** Number of its newest version. */
  readonly version: number;
  readonly createdAt: string;
  readonly savedAt: string;
  readonly deletedAt: string | null;
}

/** One version of a view or a story. What the other has is 0. */
export interface SavedVersionRecord {
  readonly id: string;
  /** The view or the story. */
  readonly ownerId: string;
  /** What that is called now. */
  readonly name: string;
  readonly caption: string;
  readonly number: number;
  readonly savedAt: string;
  readonly madeAt: { readonly at: string; readonly change: number };
  readonly entities: number;
  readonly documents: number;
  readonly slideCount: number;
}

/** Ids of versions follow from that of the view or story, which holds no “|”. */
export const savedVersionId = (id: string, number: number): string => `${id}|${number}`;

/**
 * Values of JSON one below the other down to a depth, and in one line from there on: a list of places is read by lines. Lists under
 * these names, whose items are read part by part, are spread as objects are.
 */
export function inLines(value: unknown, depth: number, spread: readonly string[] = [], indent = ''): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const below = (part: unknown, name: string): string => {
    if (!Array.isArray(part) || !spread.includes(name)) return inLines(part, depth - 1, spread, inner);
    const rows = part.map((row) => `${inner}  ${inLines(row, depth - 1, spread, `${inner}  `)}`);
    return rows.length === 0 ? '[]' : `[\n${rows.join(',\n')}\n${inner}]`;
  };
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((part) => `${inner}${JSON.stringify(part)}`)
    : Object.entries(value).map(([key, part]) => `${inner}${JSON.stringify(key)}: ${below(part, key)}`);
  const [open, close] = isList ? '[]' : '{}';
  return parts.length === 0 ? `${open}${close}` : `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}
