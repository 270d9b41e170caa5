import { hopsAtMost, type PathSearch, timeBudget } from '../../state/path-search.ts';
import { say } from '../../texts/say.ts';

/** What `outcomeWords` reads of an answer. */
export interface Outcome {
  readonly outcome: 'FOUND' | 'NONE_WITHIN_HOPS' | 'TIMED_OUT';
  readonly truncated: boolean;
  readonly searched: { readonly hops: number };
  /** Paths listed. */
  readonly count: number;
}

function stoppedWords({ searched, count }: Outcome, { maxHops }: PathSearch): string[] {
  const { hops } = searched;
  const shorter = Math.max(1, hops);
  return [
    say('paths.stopped', {
      seconds: timeBudget / 1000,
      searched: hops === 0 ? say('paths.searchedNone') : say('paths.searchedTo', { hops }),
      found: count === 0 ? 'none' : 'other',
    }),
    maxHops > shorter ? say('paths.tryShorter', { hops: shorter }) : say('paths.tryKeepingOut'),
  ];
}

function noneWords({ maxHops }: PathSearch): string[] {
  return [
    say('paths.noneWithin', { hops: maxHops }),
    ...(maxHops < hopsAtMost ? [say('paths.tryLonger', { hops: maxHops })] : []),
  ];
}

/** What came of a search for one pair, as sentences: none is told apart from not found in time. */
export function outcomeWords(answer: Outcome, search: PathSearch): readonly string[] {
  switch (answer.outcome) {
    case 'TIMED_OUT':
      return stoppedWords(answer, search);
    case 'NONE_WITHIN_HOPS':
      return noneWords(search);
    case 'FOUND':
      return [
        say('paths.found', { count: answer.count }),
        ...(answer.truncated ? [say('paths.moreAsShort')] : []),
      ];
  }
}
