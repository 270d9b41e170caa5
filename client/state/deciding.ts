export const pairVerdicts = ['SAME', 'DIFFERENT', 'UNSURE'] as const;
/** What two entities can be said to be to each other. */
export type PairVerdict = (typeof pairVerdicts)[number];

/** What the reader decides of what is one thing: what the dialog is open for. */
export type Deciding =
  /** Of the first entity and each of the others in turn; alone, the other is looked for. */
  | { readonly kind: 'pair'; readonly verdict: PairVerdict; readonly ids: readonly string[] }
  /** That a mention names another entity. */
  | { readonly kind: 'mention'; readonly id: string }
  /** That a claim is about another entity in one of its places. */
  | { readonly kind: 'claim'; readonly id: string }
  /** That a decision is taken back. */
  | { readonly kind: 'revocation'; readonly id: string };

/** A decision made in this page, as it is told until the reader goes on. */
export interface Decided {
  readonly id: string;
  readonly words: string;
  /** Whether the decision was taken back, which has no way back but to decide again. */
  readonly isRevoked: boolean;
}
