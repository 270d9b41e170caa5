import type { FilterInput } from '../api/filter-input.ts';
import { say } from '../texts/say.ts';
import type { LinkItem } from './data.ts';
import type { Day } from './day.ts';
import { toFilterInput, type ViewFilter } from './view.ts';

/** What is left out to see what rests on it. */
export interface Without {
  /** Ids of documents whose claims are left out. */
  readonly documents: readonly string[];
  /** Ids of speakers: whatever has one of them on its ladder is left out. */
  readonly speakers: readonly string[];
  /** Leaves out ladders that are deeper than this rung. */
  readonly deeperThan: number | null;
  /** Leaves out what rests on a single origin. */
  readonly singleOrigin: boolean;
  /** Leaves out what was recorded here after this day. */
  readonly recordedAfter: Day | null;
  /** What falls away is not drawn; else it is drawn faint. */
  readonly hides: boolean;
}

export const emptyWithout: Without = {
  documents: [],
  speakers: [],
  deeperThan: null,
  singleOrigin: false,
  recordedAfter: null,
  hides: false,
};

/** Whether nothing is left out. */
export const leavesOutNothing = (without: Without): boolean =>
  without.documents.length + without.speakers.length === 0 &&
  without.deeperThan === null &&
  without.recordedAfter === null &&
  !without.singleOrigin;

/** Whether what is left is what was known on an earlier day, and nothing else is left out. */
export const isOfDayAlone = (without: Without): boolean =>
  without.recordedAfter !== null && leavesOutNothing({ ...without, recordedAfter: null });

/** The earlier of two days, of which there may be none; both are of our era. */
const earlierOf = (one: Day | null, other: Day | null): Day | null =>
  one === null || (other !== null && other < one) ? other : one;

const leastOf = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.min(one, other);

/** The filter under which only what is left passes. */
export function withoutFilter(filter: ViewFilter, without: Without): FilterInput {
  const left = toFilterInput({
    ...filter,
    frontier: leastOf(filter.frontier, without.deeperThan),
    asKnownOn: earlierOf(filter.asKnownOn, without.recordedAfter),
    minOrigins: without.singleOrigin ? Math.max(2, filter.minOrigins ?? 0) : filter.minOrigins,
  });
  const out = [
    ...(without.documents.length === 0 ? [] : [{ documents: [...without.documents] }]),
    ...(without.speakers.length === 0 ? [] : [{ speakers: [...without.speakers] }]),
  ];
  return out.length === 0 ? left : { ...left, not: { or: out } };
}

/** What leaving out does to the links of a picture. */
export interface Fall {
  readonly before: number;
  readonly falls: readonly LinkItem[];
  readonly stays: readonly LinkItem[];
  /** Those that stay, but on one origin where there were several. */
  readonly loseSecondOrigin: readonly LinkItem[];
  /** Those that were known on an earlier day and are no more; none where no day is asked about. */
  readonly gone: readonly LinkItem[];
}

/**
 * Compares a picture's links with those that are left. A link only the second has is one that was withdrawn since, where what is left is
 * what was known on an earlier day and nothing else; else, as a speech act, it is no part of it.
 */
export function whatFalls(
  before: readonly LinkItem[],
  after: readonly LinkItem[],
  isEarlierDay = false,
): Fall {
  const drawn = new Set(before.map(({ id }) => id));
  const left = new Map(after.map((link) => [link.id, link]));
  const stays = before.filter(({ id }) => left.has(id));
  return {
    before: before.length,
    falls: before.filter(({ id }) => !left.has(id)),
    stays,
    loseSecondOrigin: stays.filter(
      ({ id, support }) => support.origins > 1 && (left.get(id)?.support.origins ?? 0) < 2,
    ),
    gone: isEarlierDay ? after.filter(({ id }) => !drawn.has(id)) : [],
  };
}

/** The count in words: “of 31 links 12 fall away and 19 stand, 4 of them on one origin where there were several”. */
export function fallWords({ before, falls, stays, loseSecondOrigin, gone }: Fall): string {
  const counts = { before, falls: falls.length, stays: stays.length };
  const lost = loseSecondOrigin.length;
  const words = lost === 0 ? say('voices.fall', counts) : say('voices.fallWithLost', { ...counts, lost });
  return gone.length === 0 ? words : say('voices.fallWithGone', { words, count: gone.length });
}
