/**
 * One thing picked out. Ids are global ids of the API, but those of groups and bundles, which the view makes; a claim's or
 * link's own document and ends are looked up, never copied here.
 */
export type OneSelected =
  | { readonly kind: 'entity' | 'link' | 'claim' | 'group' | 'bundle'; readonly id: string }
  /** A document may be open at one claim of it, or for one entity that it names, which is then picked out too. */
  | { readonly kind: 'document'; readonly id: string; readonly claim?: string; readonly naming?: never }
  | { readonly kind: 'document'; readonly id: string; readonly claim?: never; readonly naming: string };

/** What the reader has picked out: what the side panel is about. */
export type Selection =
  | OneSelected
  /** Two or more, in the order of picking. */
  | { readonly kind: 'entities'; readonly ids: readonly string[] };

/** The ids of the entities picked out, in the order of picking; none when something else is. */
export function entitiesOf(selection: Selection | null): readonly string[] {
  if (selection?.kind === 'entities') return selection.ids;
  if (selection?.kind === 'document') return selection.naming === undefined ? [] : [selection.naming];
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
export const lastOf = (selection: Selection): string => {
  if (selection.kind === 'entities') return selection.ids.at(-1) ?? '';
  return (selection.kind === 'document' ? selection.naming : undefined) ?? selection.id;
};

/** The same thing picked, or nothing in both. */
export function sameSelection(one: Selection | null, other: Selection | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind === 'entities' || other.kind === 'entities')
    return JSON.stringify(one) === JSON.stringify(other);
  if (one.kind !== other.kind || one.id !== other.id) return false;
  if (one.kind !== 'document' || other.kind !== 'document') return true;
  return one.claim === other.claim && one.naming === other.naming;
}

/** What is picked out, without entities that are gone. */
export function withoutPicked(selection: Selection | null, gone: ReadonlySet<string>): Selection | null {
  const ids = entitiesOf(selection);
  if (!ids.some((id) => gone.has(id))) return selection;
  if (selection?.kind === 'document') return { kind: 'document', id: selection.id };
  return selectionOf(ids.filter((id) => !gone.has(id)));
}
