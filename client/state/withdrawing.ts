/** What the reader thinks of withdrawing. */
export interface Withdrawing {
  readonly kind: 'CLAIM' | 'DOCUMENT' | 'SPEAKER';
  readonly id: string;
  readonly name: string;
  /** Ids of the links that would go; empty until they are known. */
  readonly fading: readonly string[];
}

/** A withdrawal that was just made and can be undone. */
export interface Withdrawn {
  readonly id: string;
  readonly said: string;
}
