/**
 * What the reader has picked out: the one thing the side panel is about. A document may be open at one claim of it.
 * Ids are global ids of the API, but those of groups and bundles, which the view makes; a claim's or link's own document and ends are looked up, never copied here.
 */
export type Selection =
  | { readonly kind: 'entity' | 'link' | 'claim' | 'group' | 'bundle'; readonly id: string }
  | { readonly kind: 'document'; readonly id: string; readonly claim?: string };

/** The same thing picked, or nothing in both. */
export function sameSelection(one: Selection | null, other: Selection | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind !== other.kind || one.id !== other.id) return false;
  return one.kind !== 'document' || other.kind !== 'document' || one.claim === other.claim;
}
