import type { FilterInput } from '../api/filter-input.ts';
import { say } from '../texts/say.ts';
import { toFilterInput, type ViewFilter } from './view.ts';

export const pathModes = ['SHORTEST', 'K_SHORTEST'] as const;
/** All paths with the fewest hops, or the shortest so many of whatever lengths. */
export type PathMode = (typeof pathModes)[number];

/** What no path may touch, by ids. */
export interface KeptOut {
  readonly entities: readonly string[];
  readonly predicates: readonly string[];
  /** Claims on whose ladder one of these speakers stands do not count. */
  readonly speakers: readonly string[];
}
export const keptOutKinds = ['entities', 'predicates', 'speakers'] as const;
export type KeptOutKind = (typeof keptOutKinds)[number];

/** A search for paths between entities that the reader picked. */
export interface PathSearch {
  /** Two to four entities; paths are looked for between each pair. One alone waits for another. */
  readonly ends: readonly string[];
  readonly mode: PathMode;
  /** Longest path, in hops. */
  readonly maxHops: number;
  /** Paths listed of each pair. */
  readonly limit: number;
  /** Fewest distinct origins behind each hop. */
  readonly minOrigins: number;
  /** Counts only claims that their origin asserts itself. */
  readonly asserted: boolean;
  readonly keptOut: KeptOut;
  /** The links of the path that is drawn, in its order; none when no path is. */
  readonly chosen: readonly string[];
}

export const endsAtMost = 4;
/** The API's ceilings. */
export const hopsAtMost = 8;
export const pathsAtMost = 50;
export const originsAtMost = 3;
/** How long the server looks for paths of one pair, milliseconds. */
export const timeBudget = 5000;

export const nothingKeptOut: KeptOut = { entities: [], predicates: [], speakers: [] };

/** A search as it begins. */
export const newPathSearch = (ends: readonly string[]): PathSearch => ({
  ends,
  mode: 'SHORTEST',
  maxHops: 4,
  limit: 10,
  minOrigins: 1,
  asserted: false,
  keptOut: nothingKeptOut,
  chosen: [],
});

export type Pair = readonly [from: string, to: string];

/** Each pair of ends once, in their order. */
export const pairsOf = (ends: readonly string[]): readonly Pair[] =>
  ends.flatMap((from, index) => ends.slice(index + 1).map((to): Pair => [from, to]));

/** Whether an entity may become one more end. */
export const canBeEnd = (search: PathSearch | null, id: string): boolean =>
  search === null || (search.ends.length < endsAtMost && !search.ends.includes(id));

/** What picking an entity as an end is called. */
export const pickEndLabel = (search: PathSearch | null): string =>
  say(search === null ? 'paths.findFrom' : 'paths.findTo');

/** The question for one pair, as the API takes it. The filter of the view is asked of every hop. */
export function toPathQuestion(search: PathSearch, filter: ViewFilter, [from, to]: Pair) {
  const { mode, maxHops, limit, minOrigins, asserted, keptOut } = search;
  const { entities, predicates, speakers } = keptOut;
  const asked: FilterInput =
    speakers.length === 0
      ? toFilterInput(filter)
      : { ...toFilterInput(filter), not: { speakers: [...speakers] } };
  return {
    from,
    to,
    mode,
    maxHops,
    limit,
    filter: asked,
    eachHop: { minOrigins, asserted },
    exclude: { entities: [...entities], predicates: [...predicates] },
    timeBudget,
    // Where the picture tells no more than a speech act, the sentences do not either.
    frontier: filter.frontier,
  };
}
