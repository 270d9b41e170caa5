import type { DatedValue, QuantityValue, Stance } from '../../../domain/bundle.ts';
import type { Span } from '../analysis.ts';
import type { Ladder } from '../voices/rung.ts';

export type DraftValue =
  | { readonly entity: string }
  | { readonly quantity: QuantityValue }
  | { readonly time: DatedValue }
  | { readonly span: Span };

/** A claim before its types are looked at: who, what, where it stands, and in whose voice. */
export interface Draft {
  readonly subject: string;
  readonly predicate: string;
  readonly object: DraftValue;
  readonly negative: boolean;
  readonly time?: DatedValue;
  readonly qualifiers: readonly { readonly key: string; readonly value: DraftValue }[];
  readonly evidence: Span;
  readonly ladder: Ladder;
  /** Stance of the last voice, where the clause changes it (`expects`, `labels`). */
  readonly stance?: Stance;
  readonly certainty: number;
  readonly unit: number;
  readonly quoted: boolean;
  /** Whether the clause itself says it, and not a noun phrase in it. */
  readonly clausal: boolean;
}
