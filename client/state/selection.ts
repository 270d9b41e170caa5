/**
 * One thing picked out. Ids are global ids of the API, but those of groups and bundles, which the view makes; a claim's or
 * link's own document and ends are looked up, never copied here.
 */
export type OneSelected =
  | { readonly kind: 'entity' | 'link' | 'claim' | 'group' | 'bundle'; readonly id: string }
  /** A document may be open at one claim of it. */
  | { readonly kind: 'document'; readonly id: string; readonly claim?: string };

/** What the reader has picked out: what the side panel is about. */
export type Selection =
  | OneSelected
  /** Two or more, in the order of picking. */
  | { readonly kind: 'entities'; readonly ids: readonly string[] };

/** The ids of the entities picked out, in the order of picking; none when something else is. */
export function entitiesOf(selection: Selection | null): readonly string[] {
  if (selection?.kind === 'entities') return selection.ids;
  return selection?.kind === 'entity' ? [selection.id] : [];
}

/** So many entities picked out, each once: one alone is an entity like any other, and none is nothing. */
export function selectionOf(ids: readonly string[]): Selection | null {
  const distinct = [...new Set(ids)];
  const [only, ...others] = distinct;
  if (only === undefined) return null;
  return others.length === 0 ? { kind: 'entity', id: only } : { kind: 'entities', ids: distinct };
}

/** What was picked last of what is picked out. */
export const lastOf = (selection: Selection): string =>
  selection.kind === 'entities' ? (selection.ids.at(-1) ?? '') : selection.id;

/** The same thing picked, or nothing in both. */
export function sameSelection(one: Selection | null, other: Selection | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind === 'entities' || other.kind === 'entities')
    return JSON.stringify(one) === JSON.stringify(other);
  if (one.kind !== other.kind || one.id !== other.id) return false;
  return one.kind !== 'document' || other.kind !== 'document' || one.claim === other.claim;
}

/** What is picked out, without entities that are gone. */
export function withoutPicked(selection: Selection | null, gone: ReadonlySet<string>): Selection | null {
  const ids = entitiesOf(selection);
  return ids.some((id) => gone.has(id)) ? selectionOf(ids.filter((id) => !gone.has(id))) : selection;
}
