import neo4j from 'neo4j-driver';
import { makeGraphql } from '../server/http/graphql.ts';
import { usualTurns } from '../server/http/take-turns.ts';
import { makeLive } from '../server/live/live.ts';
import { grown, judged } from './bounds.ts';
import { makeGenerated } from './contenders/generated.ts';
import { makeRaw } from './contenders/raw.ts';
import { type Ask, asker } from './contenders/serve.ts';
import { sizeOf } from './generate.ts';
import { type BenchGraph, openBenchGraph } from './graph.ts';
import { measure, row, table } from './measure.ts';
import { profile } from './profile.ts';
import {
  type ContenderName,
  expandQuestion,
  type Form,
  linkedQuestion,
  nestedQuestion,
  type Place,
  pageQuestion,
  pathQuestion,
  pointQuestion,
  type Question,
  typeAheadQuestion,
} from './questions.ts';
import { keepResult, readResults } from './results.ts';
import { selfCheck } from './self-check.ts';
import { readsWhileImporting, serverCases } from './server-cases.ts';
import { findSubjects } from './subjects.ts';

const say = (line: string): void => console.log(line);
const sizes = (process.env.BENCH_SIZES ?? '20000,1000000')
  .split(',')
  .filter((size) => size !== '')
  .map(Number);
/** Numbers of what the bench is to show; all when not set. */
const only = process.env.BENCH_ONLY?.split(',').map(Number);
const isWanted = (shows: readonly number[]): boolean =>
  !only || shows.some((number) => only.includes(number));

/** The cursor before some place of the list of entities, reached as a client reaches it: page by page. */
async function walkTo(offset: number, ask: Ask, driver: neo4j.Driver): Promise<Place> {
  let cursor: string | null = null;
  for (let place = 0; place < offset; place += 200) {
    const data = await ask(
      'query($after: String) { entities(first: 200, after: $after) { pageInfo { endCursor } } }',
      { after: cursor },
    );
    // What this query answers.
    cursor = (data as { entities: { pageInfo: { endCursor: string } } }).entities.pageInfo.endCursor;
  }
  const { records } = await driver.executeQuery(
    'MATCH (e:Entity) WHERE e.nameKey > "" RETURN e.nameKey AS key ORDER BY e.nameKey SKIP $skip LIMIT 1',
    { skip: neo4j.int(offset - 1) },
  );
  return { offset, cursor, nameKey: String(records[0]?.get('key')) };
}

const mebibytes = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / 2 ** 20);
};

async function memoryOf(question: Question, ask: Ask): Promise<string> {
  const form = question.forms.ours;
  if (!form) return '';
  const before = mebibytes();
  for (let at = 0; at < 200; at += 1) await ask(form.query, form.variables[0] ?? {});
  return `Memory of the process: ${before} MiB, after 200 first pages of the hub ${mebibytes()} MiB.`;
}

async function runSize(entities: number): Promise<void> {
  const graph = await openBenchGraph(sizeOf(entities), say);
  const { database, connection } = graph;
  const { uri, user, password } = connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const faults: unknown[] = [];
  const log = (_: string, error: unknown): void => void faults.push(error);
  const live = makeLive(database, log);
  try {
    const turns = { ...usualTurns, seconds: 600 };
    const ours = asker(makeGraphql({ database, unavailable: () => null, log, live, turns }));
    const asks = new Map<ContenderName, Ask>([
      ['ours', ours],
      ['raw', makeRaw(driver, database)],
      ['generated', await makeGenerated(driver, database)],
    ]);
    const subjects = await findSubjects(driver);
    const hub = expandQuestion(`expand a hub of ${subjects.hubDegree} links: first 25`, subjects.hub);
    // Before the first page is timed: hundreds of pages make ready what both pages use.
    const nowhere = { offset: 0, cursor: null, nameKey: '' };
    const deep = isWanted([3]) ? await walkTo(Math.min(90_000, entities * 0.9), ours, driver) : nowhere;
    const questions: readonly (readonly [shows: readonly number[], () => Question])[] = [
      [[1], () => nestedQuestion(subjects)],
      [[2], () => linkedQuestion(subjects, 1)],
      [[2], () => linkedQuestion(subjects, 2)],
      [[3], () => pageQuestion(nowhere)],
      [[3], () => pageQuestion(deep)],
      [[4], () => hub],
      [[4], () => pathQuestion('paths between two neighbours of the hub', subjects.members)],
      [[5], () => typeAheadQuestion()],
      [[7], () => expandQuestion('expand an entity of 20 links', subjects.middle)],
      [[7], () => pointQuestion(subjects)],
      [[7], () => pathQuestion('paths of three hops', subjects.apart)],
    ];
    for (const [shows, make] of questions) {
      if (!isWanted(shows)) continue;
      const question = make();
      try {
        if (process.env.BENCH_PROFILE) {
          say(await profile(question, ours, database.driver));
          continue;
        }
        const result = await measure(question, asks);
        // At once: a run that is cut off has still said something.
        say(row(result));
        keepResult(entities, result);
      } catch (error) {
        say(`  ${question.name}: ${error} ${faults.at(-1) ?? ''}`);
        process.exitCode = 1;
      }
    }
    if (isWanted([4])) say(`\n${await memoryOf(hub, ours)}`);
    if (isWanted([6])) await serverCases(graph, sizeOf(entities).claims, say);
  } finally {
    await live.close();
    await driver.close();
    await graph.stop();
  }
  const results = readResults(entities);
  say(`\n## ${entities} entities\n\n${table(results)}`);
  say(`\n| shows | asked for | measured | |\n| ---: | --- | ---: | --- |\n${judged(results).join('\n')}`);
}

/** What is asked while something else goes on: each of the questions that a reader asks most. */
async function formsOf({ connection: { uri, user, password } }: BenchGraph): Promise<Form[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const subjects = await findSubjects(driver).finally(() => driver.close());
  const questions = [
    nestedQuestion(subjects),
    pageQuestion({ offset: 0, cursor: null, nameKey: '' }),
    typeAheadQuestion(),
    expandQuestion('', subjects.middle),
    pointQuestion(subjects),
  ];
  return questions.flatMap(({ forms: { ours } }) => ours ?? []);
}

if (process.env.BENCH_SELF_CHECK !== 'off') await selfCheck(say);
for (const entities of sizes) await runSize(entities);
if (isWanted([6])) await readsWhileImporting(formsOf, say);

const [small = 20_000, large = 1_000_000] = sizes.length > 1 ? sizes : [];
const growth = grown(readResults(small), readResults(large));
if (growth.length > 0)
  say(
    `\n## Growth from ${small} to ${large} entities, asked for: less than 2 ×\n\n| question | ours, medians | raw | ours, p95 | |\n| --- | ---: | ---: | ---: | --- |\n${growth.join('\n')}`,
  );
