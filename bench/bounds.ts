import { type Measured, median, quantile } from './measure.ts';
import type { ContenderName } from './questions.ts';

/** A bound that was asked for, and how to see whether it is met. */
interface Bound {
  /** The question's number in the list of what the bench is to show. */
  readonly shows: number;
  readonly asked: string;
  /** The figure, and whether it meets the bound; null when what it needs was not measured. */
  readonly judge: (of: Lookup) => readonly [figure: string, met: boolean] | null;
}

/** The times of the question whose name begins so; null when it was not measured. */
type Lookup = (question: string, contender: ContenderName) => readonly number[] | null;

const p95 = (times: readonly number[]): number => quantile(times, 0.95);

const ratio =
  (
    above: readonly [string, ContenderName],
    below: readonly [string, ContenderName],
    isMet: (value: number) => boolean,
    figure = median,
  ) =>
  (of: Lookup): readonly [string, boolean] | null => {
    const [a, b] = [of(...above), of(...below)];
    if (!a || !b) return null;
    const value = figure(a) / figure(b);
    return [`${value.toFixed(2)} ×`, isMet(value)];
  };

const atMost = (most: number) => (value: number) => value <= most;
const atLeast = (least: number) => (value: number) => value >= least;

const bounds: readonly Bound[] = [
  { shows: 1, asked: 'at most 1.3 × raw', judge: ratio(['nested', 'ours'], ['nested', 'raw'], atMost(1.3)) },
  {
    shows: 1,
    asked: '@neo4j/graphql takes at least 2 × as long',
    judge: ratio(['nested', 'generated'], ['nested', 'ours'], atLeast(2)),
  },
  {
    shows: 2,
    asked: 'one hop: @neo4j/graphql takes at least 50 × as long',
    judge: ratio(
      ['relationship filter, one', 'generated'],
      ['relationship filter, one', 'ours'],
      atLeast(50),
    ),
  },
  {
    shows: 2,
    asked: 'two hops: @neo4j/graphql takes at least 300 × as long',
    judge: ratio(
      ['relationship filter, two', 'generated'],
      ['relationship filter, two', 'ours'],
      atLeast(300),
    ),
  },
  {
    shows: 3,
    asked: 'a deep page takes at most 1.2 × the first',
    judge: ratio(['page: at', 'ours'], ['page: the first', 'ours'], atMost(1.2)),
  },
  {
    shows: 4,
    asked: 'first page of the hub: at most 1.3 × raw',
    judge: ratio(['expand a hub', 'ours'], ['expand a hub', 'raw'], atMost(1.3)),
  },
  {
    shows: 4,
    asked: 'paths between two neighbours of the hub: less than 500 ms',
    judge: (of) => {
      const times = of('paths between', 'ours');
      return times && [`${p95(times).toFixed(0)} ms at the 95th percentile`, p95(times) < 500];
    },
  },
  {
    shows: 5,
    asked: 'type-ahead, 95th percentile: at most 1.3 × raw',
    judge: ratio(['type-ahead', 'ours'], ['type-ahead', 'raw'], atMost(1.3), p95),
  },
];

/** Each bound as a row of a Markdown table, of those questions that were measured. */
export function judged(results: readonly Measured[]): string[] {
  const of: Lookup = (question, contender) =>
    results.find((one) => one.question.startsWith(question))?.times.get(contender) ?? null;
  return bounds.flatMap(({ shows, asked, judge }) => {
    const verdict = judge(of);
    return verdict ? [`| ${shows} | ${asked} | ${verdict[0]} | ${verdict[1] ? 'met' : '**not met**'} |`] : [];
  });
}

/** What is to grow by less than 2 ×. */
const growing = ['expand an entity', 'point read', 'paths of three'];

/** How medians and 95th percentiles grow from the smaller graph to the larger, as rows of a Markdown table. */
export function grown(small: readonly Measured[], large: readonly Measured[]): string[] {
  return growing.flatMap((name) => {
    const [before, after] = [small, large].map((results) =>
      results.find((one) => one.question.startsWith(name)),
    );
    const growth = (contender: ContenderName, figure: (times: readonly number[]) => number): number =>
      figure(after?.times.get(contender) ?? []) / figure(before?.times.get(contender) ?? []);
    const ours = growth('ours', median);
    if (!before || !after || Number.isNaN(ours)) return [];
    const cells = [ours, growth('raw', median), growth('ours', p95)].map((value) => `${value.toFixed(2)} ×`);
    return [`| ${before.question} | ${cells.join(' | ')} | ${ours < 2 ? 'met' : '**not met**'} |`];
  });
}
