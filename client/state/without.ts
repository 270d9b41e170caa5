import type { FilterInput } from '../api/filter-input.ts';
import { say } from '../texts/say.ts';
import type { LinkItem } from './data.ts';
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
  /** What falls away is not drawn; else it is drawn faint. */
  readonly hides: boolean;
}

export const emptyWithout: Without = {
  documents: [],
  speakers: [],
  deeperThan: null,
  singleOrigin: false,
  hides: false,
};

/** Whether nothing is left out. */
export const leavesOutNothing = ({ documents, speakers, deeperThan, singleOrigin }: Without): boolean =>
  documents.length === 0 && speakers.length === 0 && deeperThan === null && !singleOrigin;

const leastOf = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : Math.min(one, other);

/** The filter under which only what is left passes. */
export function withoutFilter(filter: ViewFilter, without: Without): FilterInput {
  const left = toFilterInput({
    ...filter,
    frontier: leastOf(filter.frontier, without.deeperThan),
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
}

/** Compares a picture's links with those that are left. A link only the second has, such as a speech act, is no part of it. */
export function whatFalls(before: readonly LinkItem[], after: readonly LinkItem[]): Fall {
  const left = new Map(after.map((link) => [link.id, link]));
  const stays = before.filter(({ id }) => left.has(id));
  return {
    before: before.length,
    falls: before.filter(({ id }) => !left.has(id)),
    stays,
    loseSecondOrigin: stays.filter(
      ({ id, support }) => support.origins > 1 && (left.get(id)?.support.origins ?? 0) < 2,
    ),
  };
}

/** The count in words: “of 31 links 12 fall away and 19 stand, 4 of them on one origin where there were several”. */
export function fallWords({ before, falls, stays, loseSecondOrigin }: Fall): string {
  const counts = { before, falls: falls.length, stays: stays.length };
  const lost = loseSecondOrigin.length;
  return lost === 0 ? say('voices.fall', counts) : say('voices.fallWithLost', { ...counts, lost });
}
