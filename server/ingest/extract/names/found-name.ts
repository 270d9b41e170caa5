/** A name found in a sentence, before it becomes a span: token numbers, the last included. */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'demonym';
  readonly type: string;
  readonly country?: string;
  readonly certainty: number;
  readonly reason: string;
}

export const covers = (outer: FoundName, inner: FoundName): boolean =>
  outer.first <= inner.first && outer.last >= inner.last;

export const overlaps = (one: FoundName, other: FoundName): boolean =>
  one.first <= other.last && other.first <= one.last;
