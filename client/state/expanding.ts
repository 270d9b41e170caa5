export const facets = [
  'EVIDENCE',
  'SPEAKER',
  'STANCE',
  'PREDICATE',
  'DIRECTION',
  'DOCUMENT',
  'PERIOD',
  'COMMON',
] as const;
/** What the links of entities can be told apart by, as the API names it. */
export type Facet = (typeof facets)[number];

/** One value of a facet that is kept. Of one facet any will do; of several facets, one of each. */
export interface Pick {
  readonly facet: Facet;
  readonly value: string;
}

export const expandOrders = ['COMMON', 'EVIDENCE', 'RECENCY', 'NAME'] as const;
/** Linked with most of those expanded first, most origins first, latest first, or by name. */
export type ExpandOrder = (typeof expandOrders)[number];

/** Entities that are being expanded together: what of it is previewed. Nothing of it is drawn until the reader says so. */
export interface Expanding {
  /** At least one, in the order of picking. */
  readonly hubs: readonly string[];
  readonly picks: readonly Pick[];
  readonly order: ExpandOrder;
  /** Entities previewed, and drawn at a time. */
  readonly limit: number;
  /** Entities passed over before the first that is previewed. */
  readonly from: number;
}

/** The API's ceiling. */
export const expandAtMost = 200;
/** Entities that may be expanded together: the API's ceiling. */
export const hubsAtMost = 50;

/** An expansion as it begins. */
export const newExpanding = (hubs: readonly string[]): Expanding => ({
  hubs,
  picks: [],
  order: hubs.length > 1 ? 'COMMON' : 'EVIDENCE',
  limit: 10,
  from: 0,
});

/** Whether the same entities are expanded. */
export const sameHubs = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);

const isSame = (one: Pick, other: Pick): boolean => one.facet === other.facet && one.value === other.value;

export const isPicked = ({ picks }: Expanding, pick: Pick): boolean =>
  picks.some((other) => isSame(other, pick));

/** The picks with one more, or without it. */
export const togglePick = ({ picks }: Expanding, pick: Pick): readonly Pick[] =>
  picks.some((other) => isSame(other, pick))
    ? picks.filter((other) => !isSame(other, pick))
    : [...picks, pick];

/** The picks as the API takes them. */
export const toChoice = ({ picks }: Expanding): { facet: Facet; values: string[] }[] =>
  facets.flatMap((facet) => {
    const values = picks.filter((pick) => pick.facet === facet).map(({ value }) => value);
    return values.length === 0 ? [] : [{ facet, values }];
  });
