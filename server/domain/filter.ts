/** What a reader asks to keep; null = no restriction. The words are those of `schema.graphql`. */
export interface Filter {
  readonly types: readonly string[] | null;
  readonly predicates: readonly string[] | null;
  readonly accordingTo: readonly string[] | null;
  readonly frontier: number | null;
  readonly minOrigins: number | null;
  readonly disputed: boolean | null;
  readonly time: { readonly from: string | null; readonly to: string | null } | null;
  readonly documents: readonly string[] | null;
}

export const noFilter: Filter = {
  types: null,
  predicates: null,
  accordingTo: null,
  frontier: null,
  minOrigins: null,
  disputed: null,
  time: null,
  documents: null,
};

/** Whether a link's support has to be counted claim by claim: the stored counts are over all its claims. */
export const restrictsClaims = (filter: Filter): boolean =>
  filter.accordingTo !== null ||
  filter.frontier !== null ||
  filter.time !== null ||
  filter.documents !== null;
