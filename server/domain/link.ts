import type { Stance } from './bundle.ts';
import { type DayInterval, mayOverlap } from './edtf-interval.ts';
import { groupBy } from './group-by.ts';

/** One claim's support of one link, as it is stored: the claim itself for what it says, a voice for the speech act towards it. */
export interface SupportRow {
  readonly linkKey: string;
  readonly claimId: string;
  readonly tellerId: string;
  readonly originId: string;
  readonly stance: Stance;
  readonly against: boolean;
  /** False when the claim was withdrawn. */
  readonly live: boolean;
  readonly disputed: boolean;
  readonly edtf: string | null;
  readonly fromDay: number | null;
  readonly toDay: number | null;
}

/** What a link says of its claims: everything that is stored on it beside its ends. */
export interface DerivedLink {
  readonly key: string;
  readonly claims: number;
  readonly tellers: number;
  readonly origins: number;
  readonly denied: number;
  readonly stances: readonly Stance[];
  readonly disputed: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

const distinct = <T>(values: readonly T[]): number => new Set(values).size;

/**
 * The link that these supports of one key give; null when none ever affirmed it: what is only denied is not drawn.
 * Tellers and origins are counted over what affirms and is live; `denied` counts what says no. When all that affirmed it was
 * withdrawn, the link stays with counts of 0: readers leave it out, and reading as of an earlier time finds it.
 */
export function deriveLink(key: string, all: readonly SupportRow[]): DerivedLink | null {
  if (all.every((support) => support.against)) return null;
  const supports = all.filter((support) => support.live);
  const affirming = supports.filter((support) => !support.against);
  const dated = affirming.filter((support) => support.edtf !== null);
  const first = dated.toSorted((a, b) => (a.fromDay ?? 0) - (b.fromDay ?? 0) || compare(a.edtf, b.edtf))[0];
  const last = dated.toSorted((a, b) => (b.toDay ?? 0) - (a.toDay ?? 0) || compare(a.edtf, b.edtf))[0];
  return {
    key,
    claims: distinct(affirming.map((support) => support.claimId)),
    tellers: distinct(affirming.map((support) => support.tellerId)),
    origins: distinct(affirming.map((support) => support.originId)),
    denied: distinct(supports.filter((support) => support.against).map((support) => support.claimId)),
    stances: [...new Set(affirming.map((support) => support.stance))].sort(),
    disputed: supports.some((support) => support.disputed),
    from: first?.edtf ?? null,
    to: last?.edtf ?? null,
  };
}

const compare = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : 1);

/** What decides whether two claims can both hold. */
export interface DisputeRow {
  readonly claimId: string;
  /** Subject, predicate and object. */
  readonly contentKey: string;
  readonly against: boolean;
  readonly object:
    | { readonly kind: 'entity'; readonly id: string }
    | { readonly kind: 'time'; readonly days: DayInterval }
    | {
        readonly kind: 'quantity';
        readonly min: number | null;
        readonly max: number | null;
        readonly unit: string;
      }
    | { readonly kind: 'text' };
}

/** Whether two values of a single-valued predicate exclude each other. */
export function incompatible(a: DisputeRow['object'], b: DisputeRow['object']): boolean {
  if (a.kind === 'entity' && b.kind === 'entity') return a.id !== b.id;
  if (a.kind === 'time' && b.kind === 'time') return !mayOverlap(a.days, b.days);
  if (a.kind === 'quantity' && b.kind === 'quantity' && a.unit === b.unit) {
    return (a.min ?? -Infinity) > (b.max ?? Infinity) || (b.min ?? -Infinity) > (a.max ?? Infinity);
  }
  return false;
}

/**
 * Of the claims about one subject and predicate, those that cannot hold together with another: opposite polarity on the same
 * content, or, for a single-valued predicate, values that exclude each other.
 */
export function disputedClaims(rows: readonly DisputeRow[], singleValued: boolean): Set<string> {
  const disputed = new Set<string>();
  const byContent = groupBy(rows, (row) => row.contentKey);
  for (const same of byContent.values()) {
    if (same.some((row) => row.against) && same.some((row) => !row.against)) {
      for (const row of same) disputed.add(row.claimId);
    }
  }
  if (!singleValued) return disputed;
  // One row a content is enough to compare: the rest of that content shares its fate.
  const affirmed = [...byContent.values()].flatMap((same) => same.filter((row) => !row.against).slice(0, 1));
  for (const [index, a] of affirmed.entries()) {
    for (const b of affirmed.slice(index + 1)) {
      if (!incompatible(a.object, b.object)) continue;
      for (const row of rows) {
        if (!row.against && (row.contentKey === a.contentKey || row.contentKey === b.contentKey))
          disputed.add(row.claimId);
      }
    }
  }
  return disputed;
}
