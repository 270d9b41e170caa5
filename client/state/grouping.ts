export const groupingKinds = ['type', 'country', 'community'] as const;
/** What the picture is grouped by. */
export type GroupingKind = (typeof groupingKinds)[number];

/** Entities that the reader put together, under a name of the reader's own. */
export interface HandGroup {
  readonly name: string;
  readonly ids: readonly string[];
}

/**
 * What of the picture is drawn as groups. A group and a bundle say nothing of the world: they are ways to draw less, and whatever is
 * in them can be looked at one by one.
 */
export interface Grouping {
  /** Null groups nothing but what was put together by hand. */
  readonly by: GroupingKind | null;
  /** Go before whatever the rest is grouped by; no name twice, and no entity in two. */
  readonly hand: readonly HandGroup[];
  /** What is drawn of groups and bundles one by one again, by ids of both, in the order of opening. */
  readonly open: readonly string[];
}

export const noGrouping: Grouping = { by: null, hand: [], open: [] };

export const isGrouped = ({ by, hand }: Grouping): boolean => by !== null || hand.length > 0;

/** What is drawn for a group or a bundle: no entity or link has such an id. */
export const drawnId = (kind: 'group' | 'bundle', id: string): string => `${kind}:${id}`;

/** Names a group: what it is of, and a root type, an entity or the reader's own name for it. */
export const groupId = (of: GroupingKind | 'hand' | 'rest', key: string): string => `${of}:${key}`;

/** What a group's id says. */
export function readGroupId(
  id: string,
): { readonly of: GroupingKind | 'hand' | 'rest'; readonly key: string } | null {
  const of = ([...groupingKinds, 'hand', 'rest'] as const).find((kind) => id.startsWith(`${kind}:`));
  return of === undefined ? null : { of, key: id.slice(of.length + 1) };
}

/** Opens or closes a group or a bundle; the same object when it is so already. */
export function withOpen(grouping: Grouping, id: string, isOpen: boolean): Grouping {
  if (grouping.open.includes(id) === isOpen) return grouping;
  const open = grouping.open.filter((other) => other !== id);
  return { ...grouping, open: isOpen ? [...open, id] : open };
}

/** Groups by something else, or by nothing. What was opened of the last kind stays so no longer. */
export function groupedBy(grouping: Grouping, by: GroupingKind | null): Grouping {
  return by === grouping.by
    ? grouping
    : { ...grouping, by, open: grouping.open.filter((id) => readGroupId(id)?.of === 'hand') };
}

/** Puts entities into a group by hand, a new one or one that is there, and so takes them out of any other. */
export function putTogether(grouping: Grouping, name: string, ids: readonly string[]): Grouping {
  const others = grouping.hand.map((group) => ({
    ...group,
    ids: group.ids.filter((id) => !ids.includes(id)),
  }));
  const known = others.some((group) => group.name === name) ? others : [...others, { name, ids: [] }];
  const hand = known.map((group) => (group.name === name ? { name, ids: [...group.ids, ...ids] } : group));
  return withoutEmpty({ ...grouping, hand });
}

/** Lets a group by hand go, or one entity of it. */
export function takeApart(grouping: Grouping, name: string, id: string | null): Grouping {
  const hand = grouping.hand.map((group) =>
    group.name === name
      ? { ...group, ids: id === null ? [] : group.ids.filter((other) => other !== id) }
      : group,
  );
  return withoutEmpty({ ...grouping, hand });
}

function withoutEmpty(grouping: Grouping): Grouping {
  const hand = grouping.hand.filter(({ ids }) => ids.length > 0);
  const gone = grouping.hand.filter(({ ids }) => ids.length === 0).map(({ name }) => groupId('hand', name));
  return { ...grouping, hand, open: grouping.open.filter((id) => !gone.includes(id)) };
}
