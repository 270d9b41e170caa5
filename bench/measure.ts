import { isDeepStrictEqual } from 'node:util';
import type { Ask } from './contenders/serve.ts';
import type { ContenderName, Form, Question } from './questions.ts';

/** Milliseconds of each asking, by contender. */
export interface Measured {
  readonly question: string;
  readonly times: ReadonlyMap<ContenderName, readonly number[]>;
  /** Why the figures do not compare the same thing; null when all answers were equal. */
  readonly differs: string | null;
}

const rounds = Number(process.env.BENCH_ROUNDS ?? 100);
const warmUps = Number(process.env.BENCH_WARM_UPS ?? 25);
/** A contender that is slow is asked less often, and at least this many times. */
const leastRounds = 5;
const mostSeconds = 40;

export const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ??
  Number.NaN;
export const median = (values: readonly number[]): number => quantile(values, 0.5);

async function compare(
  question: Question,
  forms: readonly (readonly [ContenderName, Form])[],
  asks: ReadonlyMap<ContenderName, Ask>,
): Promise<string | null> {
  const differing = new Set<string>();
  const [first] = forms;
  for (let at = 0; at < (first?.[1].variables.length ?? 0); at += 1) {
    const answers: unknown[] = [];
    for (const [name, form] of forms) {
      // `pick` takes what its own query answers.
      answers.push(form.pick((await asks.get(name)?.(form.query, form.variables[at] ?? {})) as never));
    }
    for (const [index, [name]] of forms.entries())
      if (!isDeepStrictEqual(answers[index], answers[0])) {
        if (process.env.BENCH_SHOW)
          console.log(
            question.name,
            name,
            JSON.stringify(answers[0])?.slice(0, 800),
            JSON.stringify(answers[index])?.slice(0, 800),
          );
        differing.add(name);
      }
  }
  return differing.size === 0
    ? null
    : `${[...differing].join(' and ')} answered otherwise than ${first?.[0]}`;
}

/** Asks all contenders in turns; their order changes from round to round, so that none always follows the same one. */
export async function measure(question: Question, asks: ReadonlyMap<ContenderName, Ask>): Promise<Measured> {
  const forms = (['ours', 'raw', 'generated'] as const).flatMap((name) => {
    const form = question.forms[name];
    return form && asks.has(name) ? [[name, form] as const] : [];
  });
  const differs = await compare(question, forms, asks);
  const times = new Map<ContenderName, number[]>(forms.map(([name]) => [name, []]));
  const spent = new Map<ContenderName, number>();
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [name, form] of round % 2 === 0 ? forms : forms.toReversed()) {
      const taken = times.get(name) ?? [];
      const slow = (spent.get(name) ?? 0) > mostSeconds * 1000;
      if (slow && (round < 0 || taken.length >= leastRounds)) continue;
      const variables = form.variables[(round + warmUps) % form.variables.length] ?? {};
      const begun = performance.now();
      await asks.get(name)?.(form.query, variables);
      const ms = performance.now() - begun;
      spent.set(name, (spent.get(name) ?? 0) + ms);
      if (round >= 0) taken.push(ms);
    }
  }
  return { question: question.name, times, differs };
}

const cell = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(value < 100 ? 1 : 0);

/** One row of the Markdown table: medians and 95th percentiles in milliseconds, and ratios of medians. */
export function row({ question, times, differs }: Measured): string {
  const ours = times.get('ours') ?? [];
  const raw = times.get('raw');
  const generated = times.get('generated');
  const both = (list: readonly number[] | undefined): string =>
    list ? `${cell(median(list))} / ${cell(quantile(list, 0.95))}` : '–';
  const cells = [
    both(ours),
    both(raw),
    both(generated),
    raw ? (median(ours) / median(raw)).toFixed(2) : '–',
    generated ? (median(generated) / median(ours)).toFixed(2) : '–',
  ];
  return `| ${question}${differs ? ` (${differs})` : ''} | ${cells.join(' | ')} |`;
}

export const table = (results: readonly Measured[]): string =>
  [
    '| question | ours ms, median / p95 | raw | @neo4j/graphql | ours ÷ raw | @neo4j/graphql ÷ ours |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...results.map(row),
  ].join('\n');
