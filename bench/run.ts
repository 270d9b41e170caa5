import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { makeApp } from '../server/app.ts';
import { loadConfig } from '../server/config.ts';
import { type Database, openDatabase } from '../server/db/database.ts';
import { migrate } from '../server/db/migrate.ts';
import { importBundle } from '../server/ingest/import-bundle.ts';
import { openConnection } from '../server/neo4j/connection.ts';
import { loadStats } from '../server/queries/stats.ts';
import { projectRoot } from '../server/root.ts';
import { generateBundles } from './generate.ts';
import { makeQuestions, type Question, type Subjects } from './questions.ts';

// Side by side in one run: each question through HTTP and GraphQL, then its rows by the bare driver, taking turns, so that a
// noisy machine disturbs both alike. Read the ratio, not the milliseconds.

const size = { entities: 20_000, claims: 100_000 };
const rounds = Number(process.env.BENCH_ROUNDS ?? 150);
const warmUps = 60;
const say = (line: string): void => console.log(line);

async function fill(database: Database): Promise<void> {
  const { claims } = await loadStats(database);
  if (claims === size.claims) return say('The generated graph is there already.');
  if (claims > 0) throw new Error('The bench folder holds another graph. Remove .attest-bench.');
  const begun = performance.now();
  let done = 0;
  for (const bundle of generateBundles(size)) {
    const { rejected } = await importBundle(database, JSON.stringify(bundle));
    if (rejected.length > 0)
      throw new Error(`A generated bundle was refused: ${JSON.stringify(rejected[0])}`);
    done += bundle.claims.length;
    if (done % 20_000 === 0) say(`  ${done} of ${size.claims} claims`);
  }
  const seconds = (performance.now() - begun) / 1000;
  say(
    `Imported with every check and link in ${seconds.toFixed(0)} s, ${Math.round(size.claims / seconds)} claims a second.`,
  );
}

/** The best linked entity, one with about 40 links, one far down the list, and the first document. */
async function findSubjects(driver: neo4j.Driver): Promise<Subjects> {
  const one = async (cypher: string): Promise<string> => {
    const { records } = await driver.executeQuery(cypher);
    return String(records[0]?.get('id'));
  };
  const byDegree = 'MATCH (e:Entity) WHERE e.degreeKey > $key';
  const degree = (links: number): string => `'${String(999_999_999 - links).padStart(9, '0')}'`;
  return {
    hub: await one('MATCH (e:Entity) RETURN e.id AS id ORDER BY e.degreeKey LIMIT 1'),
    middle: await one(
      `${byDegree.replace('$key', degree(40))} RETURN e.id AS id ORDER BY e.degreeKey LIMIT 1`,
    ),
    far: await one(`${byDegree.replace('$key', degree(5))} RETURN e.id AS id ORDER BY e.degreeKey LIMIT 1`),
    document: await one('MATCH (d:Document) RETURN d.id AS id ORDER BY d.nameKey LIMIT 1'),
    word: 'diet',
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const begun = performance.now();
  const value = await work();
  return { value, ms: performance.now() - begun };
}

async function measure(question: Question, address: string, driver: neo4j.Driver): Promise<string> {
  const body = JSON.stringify({ query: question.query, variables: question.variables });
  const headers = { 'content-type': 'application/json' };
  const throughApi = async (): Promise<number> => {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
    const answer = (await response.json()) as { data: never; errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return question.countAnswer(answer.data);
  };
  const byDriver = async (): Promise<number> => {
    const { records } = await driver.executeQuery(question.cypher, question.parameters, {
      routing: neo4j.routing.READ,
    });
    // As a caller would: rows to objects, whole numbers to JavaScript ones.
    return records.map((record) => record.toObject()).length;
  };
  const counts = { api: await throughApi(), driver: await byDriver() };
  if (counts.api !== counts.driver)
    throw new Error(`${question.name}: ${counts.api} rows against ${counts.driver}`);
  const api: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const first = await timed(throughApi);
    const second = await timed(byDriver);
    if (round < warmUps) continue;
    api.push(first.ms);
    raw.push(second.ms);
  }
  const ratio = (median(api) / median(raw)).toFixed(2);
  const cells = [ratio, median(api).toFixed(1), median(raw).toFixed(1), String(counts.api)];
  return `| ${question.name} | ${cells.join(' | ')} |`;
}

const config = loadConfig({ ...process.env, ATTEST_HOME: join(projectRoot, '.attest-bench') });
const connection = await openConnection(config, say);
const database = openDatabase(connection);
const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
  disableLosslessIntegers: true,
});
const app = createServer(
  makeApp({
    database,
    unavailable: () => null,
    graphiql: false,
    log: (line, error) => console.error(line, error),
  }),
);
try {
  await migrate(database.driver);
  await fill(database);
  app.listen(0, '127.0.0.1');
  await once(app, 'listening');
  // A listening TCP server has an address with a port.
  const { port } = app.address() as AddressInfo;
  const { entities, claims, links } = await loadStats(database);
  say(`\n${entities} entities, ${claims} claims, ${links} links; medians of ${rounds} rounds\n`);
  say('| question | API ÷ bare driver | API ms | driver ms | rows |\n| --- | ---: | ---: | ---: | ---: |');
  for (const question of makeQuestions(await findSubjects(driver))) {
    say(await measure(question, `http://127.0.0.1:${port}`, driver));
  }
} finally {
  app.closeAllConnections();
  app.close();
  await driver.close();
  await database.close();
  await connection.stop();
}
