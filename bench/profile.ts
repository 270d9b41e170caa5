import { Session as Inspector } from 'node:inspector/promises';
import type { Driver } from 'neo4j-driver';
import type { Ask } from './contenders/serve.ts';
import type { Question } from './questions.ts';

interface Statement {
  readonly rows: number;
  /** What Neo4j says that it took, milliseconds. */
  readonly server: number;
  readonly wall: number;
}

/** Notes each statement that runs through this driver. */
function watch(driver: Driver, noted: Statement[]): () => void {
  const { session } = driver;
  driver.session = (...given) => {
    const opened = session.apply(driver, given);
    const { run } = opened;
    opened.run = (...statement) => {
      const begun = performance.now();
      const result = run.apply(opened, statement);
      result.then(
        ({ records, summary }) =>
          noted.push({
            rows: records.length,
            server: Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter),
            wall: performance.now() - begun,
          }),
        () => undefined,
      );
      return result;
    };
    return opened;
  };
  return () => {
    driver.session = session;
  };
}

const groups: readonly (readonly [string, RegExp])[] = [
  ['driver', /neo4j-driver/u],
  ['values and rows', /server\/db\/|queries\/rows/u],
  ['queries and resolvers', /server\//u],
  ['GraphQL', /node_modules\/(graphql|@graphql-tools|dataloader)\//u],
  ['Yoga and fetch', /node_modules\//u],
];

function groupOf(url: string, name: string): string {
  if (name === '(garbage collector)') return 'garbage';
  if (name === '(idle)') return 'waiting';
  // On a busy machine also the time in which another process had the processor.
  if (name === '(program)') return 'outside of JavaScript';
  return groups.find(([, pattern]) => pattern.test(url))?.[0] ?? 'Node';
}

/** Where one asking of ours spends its time, as one line: statements, then milliseconds of this process by part of it. */
export async function profile(question: Question, ask: Ask, driver: Driver): Promise<string> {
  const form = question.forms.ours;
  if (!form) return '';
  const askAt = (at: number) => ask(form.query, form.variables[at % form.variables.length] ?? {});
  for (let at = 0; at < 30; at += 1) await askAt(at);
  const noted: Statement[] = [];
  const unwatch = watch(driver, noted);
  const inspector = new Inspector();
  inspector.connect();
  await inspector.post('Profiler.enable');
  await inspector.post('Profiler.setSamplingInterval', { interval: 200 });
  await inspector.post('Profiler.start');
  const times = 60;
  const begun = performance.now();
  for (let at = 0; at < times; at += 1) await askAt(at);
  const whole = (performance.now() - begun) / times;
  const { profile: taken } = await inspector.post('Profiler.stop');
  inspector.disconnect();
  unwatch();
  const nodes = new Map(taken.nodes.map((node) => [node.id, node.callFrame]));
  const spent = new Map<string, number>();
  for (const [at, id] of (taken.samples ?? []).entries()) {
    const frame = nodes.get(id);
    const group = groupOf(frame?.url ?? '', frame?.functionName ?? '');
    spent.set(group, (spent.get(group) ?? 0) + (taken.timeDeltas?.[at] ?? 0) / 1000 / times);
  }
  const sum = (of: (one: Statement) => number): string =>
    (noted.reduce((all, one) => all + of(one), 0) / times).toFixed(1);
  const parts = [...spent]
    .sort((a, b) => b[1] - a[1])
    .map(([group, ms]) => `${group} ${ms.toFixed(1)}`)
    .join(', ');
  return (
    `- ${question.name}: ${whole.toFixed(1)} ms; ${(noted.length / times).toFixed(1)} statements, ` +
    `${sum(({ rows }) => rows)} rows, ${sum(({ wall }) => wall)} ms in all, of which Neo4j ${sum(({ server }) => server)}. This process: ${parts}`
  );
}
