import { groupBy } from './group-by.ts';

/** In what claims differ that cannot all hold. */
export const disputeKinds = ['POLARITY', 'NUMBER', 'DATE', 'IDENTITY', 'NAME'] as const;
export type DisputeKind = (typeof disputeKinds)[number];

/** How it stands with a dispute, by the people who look after it. None of these says who is right. */
export const disputeStatuses = ['open', 'in-review', 'settled', 'left-open'] as const;
export type DisputeStatus = (typeof disputeStatuses)[number];

/** A live claim that cannot hold together with another. */
export interface DisputedClaim {
  readonly id: string;
  readonly contentKey: string;
  readonly against: boolean;
  readonly objectKind: 'entity' | 'quantity' | 'time' | 'text';
  readonly tellerId: string;
  readonly originId: string;
}

/** Claims of a dispute that say the same. */
export interface DisputeSideRecord {
  readonly against: boolean;
  readonly claims: readonly DisputedClaim[];
}

export interface DisputeRecord {
  readonly kind: 'dispute';
  readonly id: string;
  readonly key: string;
  readonly subjectId: string;
  readonly predicate: string;
  readonly sides: readonly DisputeSideRecord[];
  readonly status: DisputeStatus;
  readonly assignee: string | null;
  readonly reasoning: string | null;
  /** How many decisions were written. */
  readonly decisions: number;
}

export interface DisputeDecisionRecord {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly status: DisputeStatus;
  readonly assignee: string | null;
  readonly reasoning: string | null;
}

const prefix = 'dispute:';
export const disputeId = (key: string): string => `${prefix}${key}`;
/** The key that an id holds; null for the id of something else. */
export const keyOfDispute = (id: string): string | null =>
  id.startsWith(prefix) ? id.slice(prefix.length) : null;

/** What says the same stands together, in the order in which it was read first. */
export function sidesOf(claims: readonly DisputedClaim[]): DisputeSideRecord[] {
  const sides = groupBy(claims, ({ contentKey, against }) => `${against} ${contentKey}`);
  return [...sides.values()].flatMap((same) => (same[0] ? [{ against: same[0].against, claims: same }] : []));
}

const kindOfObject = { entity: 'IDENTITY', quantity: 'NUMBER', time: 'DATE', text: 'NAME' } as const;

/** In what the sides differ: whether the same holds, or which of several values of which only one can. */
export function kindsOf(sides: readonly DisputeSideRecord[]): DisputeKind[] {
  const kinds = new Set<DisputeKind>();
  const contentOf = ({ claims }: DisputeSideRecord): string => claims[0]?.contentKey ?? '';
  const affirmed = sides.filter(({ against }) => !against);
  const denied = new Set(sides.filter(({ against }) => against).map(contentOf));
  if (affirmed.some((side) => denied.has(contentOf(side)))) kinds.add('POLARITY');
  const objectKind = affirmed[0]?.claims[0]?.objectKind;
  // Several entities exclude each other. Dates and numbers may not; but what is affirmed here and not denied is disputed for another's sake.
  const differ = objectKind === 'entity' || affirmed.some((side) => !denied.has(contentOf(side)));
  if (affirmed.length > 1 && objectKind && differ) kinds.add(kindOfObject[objectKind]);
  return disputeKinds.filter((kind) => kinds.has(kind));
}
