/** How many changes are kept for those who come back. */
export const changesKept = 10_000;
/** How many ids of a kind a change names; beyond, it says that there are many. */
export const mostTouched = 200;

/** Changes of the graph put together, as followers are told of them. */
export interface ChangeRecord {
  readonly kind: 'READY' | 'CHANGED' | 'RESYNC';
  /** The number of the last change in it. */
  readonly seq: number;
  readonly at: string | null;
  readonly entities: number;
  readonly links: number;
  readonly claims: number;
  readonly entityIds: readonly string[];
  readonly linkIds: readonly string[];
  readonly claimIds: readonly string[];
  readonly many: boolean;
}

/** An event that tells of no change: where one starts, or that some were missed. */
export const emptyChange = (kind: ChangeRecord['kind'], seq: number): ChangeRecord => ({
  kind,
  seq,
  at: null,
  entities: 0,
  links: 0,
  claims: 0,
  entityIds: [],
  linkIds: [],
  claimIds: [],
  many: kind === 'RESYNC',
});

/** Two changes as one, the later second. What is no longer named makes it `many`, so that nothing touched is passed over. */
export function joinChanges(earlier: ChangeRecord, later: ChangeRecord): ChangeRecord {
  const join = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
  const all = {
    entityIds: join(earlier.entityIds, later.entityIds),
    linkIds: join(earlier.linkIds, later.linkIds),
    claimIds: join(earlier.claimIds, later.claimIds),
  };
  const tooMany = Object.values(all).some((ids) => ids.length > mostTouched);
  return {
    kind: earlier.kind === 'RESYNC' || later.kind === 'RESYNC' ? 'RESYNC' : 'CHANGED',
    seq: later.seq,
    at: later.at ?? earlier.at,
    entities: earlier.entities + later.entities,
    links: earlier.links + later.links,
    claims: earlier.claims + later.claims,
    entityIds: all.entityIds.slice(0, mostTouched),
    linkIds: all.linkIds.slice(0, mostTouched),
    claimIds: all.claimIds.slice(0, mostTouched),
    many: earlier.many || later.many || tooMany,
  };
}

/** Whether a change concerns one of these ids: it names one, or touches too many to name. */
export const touches = (change: ChangeRecord, ids: ReadonlySet<string> | null): boolean =>
  ids === null ||
  change.many ||
  [change.entityIds, change.linkIds, change.claimIds].some((list) => list.some((id) => ids.has(id)));
