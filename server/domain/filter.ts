import type { Scope, Stance } from './bundle.ts';

/** What a reader asks to keep; null = no restriction. The words are those of `schema.graphql`. */
export interface Filter {
  readonly types: readonly string[] | null;
  readonly predicates: readonly string[] | null;
  readonly accordingTo: readonly string[] | null;
  readonly speakers: readonly string[] | null;
  readonly stances: readonly Stance[] | null;
  readonly scopes: readonly Scope[] | null;
  readonly frontier: number | null;
  readonly disputed: boolean | null;
  readonly documents: readonly string[] | null;
  readonly places: readonly string[] | null;
  readonly text: string | null;
  readonly time: TimeFilter | null;
  readonly and: readonly Filter[] | null;
  readonly or: readonly Filter[] | null;
  readonly not: Filter | null;
  readonly minOrigins: number | null;
  readonly minTellers: number | null;
  readonly asKnownAt: string | null;
  readonly proposed: Proposed | null;
}

/** Whether claims that wait to be accepted are left out, counted with the others, or all that is counted. */
export const proposedChoices = ['WITHOUT', 'WITH', 'ONLY'] as const;
export type Proposed = (typeof proposedChoices)[number];

export interface TimeFilter {
  readonly from: string | null;
  readonly to: string | null;
  /** Whether the claim's time must overlap whatever its uncertain days are, or may. */
  readonly overlaps: 'POSSIBLY' | 'CERTAINLY';
}

export const noFilter: Filter = {
  types: null,
  predicates: null,
  accordingTo: null,
  speakers: null,
  stances: null,
  scopes: null,
  frontier: null,
  disputed: null,
  documents: null,
  places: null,
  text: null,
  time: null,
  and: null,
  or: null,
  not: null,
  minOrigins: null,
  minTellers: null,
  asKnownAt: null,
  proposed: null,
};

/** Parts that look at a link as a whole; every other one looks at its claims one by one. */
const ofLinks: ReadonlySet<keyof Filter> = new Set([
  'types',
  'predicates',
  'disputed',
  'minOrigins',
  'minTellers',
]);
const groups: ReadonlySet<keyof Filter> = new Set(['and', 'or', 'not']);

/** The filters joined by and, or and not directly within one. */
export const filtersWithin = (filter: Filter): readonly Filter[] => [
  ...(filter.and ?? []),
  ...(filter.or ?? []),
  ...(filter.not ? [filter.not] : []),
];

/** The names of the parts that are given, but for and, or and not. */
export const givenParts = (filter: Filter): (keyof Filter)[] =>
  // The keys of a Filter are just its own.
  (Object.keys(noFilter) as (keyof Filter)[]).filter((part) => !groups.has(part) && filter[part] !== null);

/** Whether a filter asks for nothing but some of these parts. */
export const asksOnly = (filter: Filter, parts: readonly (keyof Filter)[]): boolean =>
  filtersWithin(filter).length === 0 && givenParts(filter).every((part) => parts.includes(part));

/** Whether a filter asks for anything at all. */
export const restricts = (filter: Filter): boolean =>
  givenParts(filter).length > 0 || filtersWithin(filter).length > 0;

/** Whether a link's support has to be counted claim by claim: the stored counts are over all its live claims. */
export const restrictsClaims = (filter: Filter): boolean =>
  givenParts(filter).some((part) => !ofLinks.has(part)) || filtersWithin(filter).some(restrictsClaims);
