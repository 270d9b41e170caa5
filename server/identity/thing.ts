/** What is known of an entity when it is asked whether it is the same as another. Nothing in it is required but id, type and a name. */
export interface Thing {
  readonly id: string;
  readonly type: string;
  /** The preferred name first. */
  readonly names: readonly string[];
  /** Countries that it is said to be in or of: ISO 3166-1 in small letters. */
  readonly countries: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  /** What it is linked to, and how many links that has: to share a hub says little. */
  readonly neighbours: readonly { readonly id: string; readonly degree: number }[];
  /** The first and the last day of its known dates, days since 1970-01-01; null when none is known. */
  readonly days: readonly [from: number, to: number] | null;
}
