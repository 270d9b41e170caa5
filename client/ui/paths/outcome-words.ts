import { hopsAtMost, type PathSearch, timeBudget } from '../../state/path-search.ts';
import { plural } from '../../state/plural.ts';

/** What `outcomeWords` reads of an answer. */
export interface Outcome {
  readonly outcome: 'FOUND' | 'NONE_WITHIN_HOPS' | 'TIMED_OUT';
  readonly truncated: boolean;
  readonly searched: { readonly hops: number };
  /** Paths listed. */
  readonly count: number;
}

const hops = (count: number): string => plural(count, 'hop', 'hops');

function stoppedWords({ searched, count }: Outcome, { maxHops }: PathSearch): string[] {
  const whole =
    searched.hops === 0
      ? 'not even single links were all looked at'
      : `every path of at most ${hops(searched.hops)} was looked for`;
  const shorter =
    maxHops > Math.max(1, searched.hops) ? `at most ${hops(Math.max(1, searched.hops))}, or ` : '';
  return [
    `Stopped before the end, after ${timeBudget / 1000} seconds or too many links: ${whole}; there may be ${count === 0 ? 'paths' : 'others'} that were not found.`,
    `Try ${shorter}keeping out an entity that has very many links.`,
  ];
}

function noneWords({ maxHops }: PathSearch): string[] {
  return [
    `None within ${hops(maxHops)}: it was searched to the end.`,
    ...(maxHops < hopsAtMost ? [`Try a longer length: it is at most ${hops(maxHops)} now.`] : []),
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
        `${plural(answer.count, 'path', 'paths')}${answer.count > 1 ? ', by the evidence for the weakest hop' : ''}.`,
        ...(answer.truncated ? ['There are more as short as these: ask for more.'] : []),
      ];
  }
}
