import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { join } from 'node:path';
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { AppOptions } from '../../server/app.ts';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { makeMetrics } from '../../server/http/metrics.ts';
import { readOperations } from '../../server/http/stored-operations.ts';
import { projectRoot } from '../../server/root.ts';
import { articleId } from '../support/article-id.ts';
import { examples, withGraph } from '../support/graph.ts';
import { post, serve } from '../support/slow-questions.ts';

const graph = withGraph([examples.khojaly]);
const logged: { line: string; error: unknown }[] = [];
const ran: string[] = [];
const metrics = makeMetrics();
const servers: Server[] = [];
let database: Database;
let address: string;
let options: AppOptions;

async function serveWith(more: Partial<AppOptions>): Promise<string> {
  const served = await serve({ ...options, ...more });
  servers.push(served.server);
  return served.address;
}

beforeAll(async () => {
  database = openDatabase({
    ...inject('neo4j'),
    observe: (name, seconds, code) => {
      ran.push(name);
      metrics.observeStatement(name, seconds, code);
    },
  });
  options = {
    database,
    unavailable: () => null,
    graphiql: false,
    metrics,
    log: (line, error) => void logged.push({ line, error }),
  };
  address = await serveWith({});
});
afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await database.close();
});

/** The database, but for `stats`, whose statement Neo4j refuses. */
const broken = (): Database => ({
  ...database,
  read: (name, parameters) => database.read(name === 'stats' ? '../tests/fixtures/broken' : name, parameters),
});
const stats = '{ stats { claims } }';

describe('a request’s id', () => {
  test('is the one that it came with, in the answer and in every error', async () => {
    const headers = { 'x-request-id': 'proxy-7:42.a' };
    const answer = await post(address, '{ nothing }', { headers });
    expect(answer.headers.get('x-request-id')).toBe('proxy-7:42.a');
    expect(answer.body.errors?.[0]?.extensions).toEqual({ code: 'BAD_INPUT', requestId: 'proxy-7:42.a' });
  });

  test.each(['', 'two words', 'x'.repeat(65), '<script>', '"'])(
    'is made anew in place of %j',
    async (given) => {
      const answer = await post(address, '{ nothing }', { headers: { 'x-request-id': given } });
      const id = answer.headers.get('x-request-id');
      expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u);
      expect(answer.body.errors?.[0]?.extensions.requestId).toBe(id);
    },
  );

  test('is all that is told of a fault inside, and finds the stack in the log', async () => {
    const at = await serveWith({ database: broken() });
    const { body } = await post(at, stats, { headers: { 'x-request-id': 'fault-1' } });
    expect(body.errors?.[0]).toMatchObject({
      message: 'Something went wrong here. Its number is fault-1.',
      extensions: { code: 'INTERNAL', requestId: 'fault-1' },
    });
    expect(JSON.stringify(body)).not.toMatch(/secretNameInside|Neo4jError|at file|\.ts/u);
    const entry = logged.find(({ line }) => line.includes('fault-1'));
    expect(entry?.error).toMatchObject({
      message: expect.stringContaining('secretNameInside'),
      stack: expect.stringMatching(/\n\s+at /u),
    });
  });

  test('does not get mixed up between questions that run at once', async () => {
    const ids = Array.from({ length: 30 }, (_, at) => `at-once-${at}`);
    const answers = await Promise.all(
      ids.map((id) =>
        post(address, '{ entities(first: 500) { nodes { id } } }', {
          headers: { 'x-request-id': id },
        }),
      ),
    );
    expect(answers.map(({ body }) => body.errors?.[0]?.extensions.requestId)).toEqual(ids);
  });
});

describe('the probes', () => {
  const statusOf = async (at: string, path: string): Promise<number> => (await fetch(`${at}${path}`)).status;

  test('tell alive from ready', async () => {
    expect([
      await statusOf(address, '/live'),
      await statusOf(address, '/ready'),
      await statusOf(address, '/health'),
    ]).toEqual([200, 200, 200]);
    const at = await serveWith({ unavailable: () => 'The database is starting.' });
    expect(await statusOf(at, '/live')).toBe(200);
    const ready = await fetch(`${at}/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { ready: false, why: 'The database is starting.' },
    ]);
  });

  test('count questions, statements and reads, under names that no caller chooses', async () => {
    await post(address, 'query HostileName { stats { claims } }');
    await post(address, '{ nothing }');
    await fetch(`${address}/graphql`, { method: 'POST', body: 'x' });
    const response = await fetch(`${address}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/u);
    const text = await response.text();
    expect(text).toMatch(/^attest_questions_total\{operation="query",code="OK"\} [1-9]/mu);
    expect(text).toMatch(/^attest_questions_total\{operation="none",code="BAD_INPUT"\} [1-9]/mu);
    expect(text).toMatch(/^attest_questions_total\{operation="none",code="415"\} 1$/mu);
    expect(text).toMatch(/^attest_question_seconds_count\{operation="query"\} [1-9]/mu);
    expect(text).toMatch(/^attest_statement_seconds_count\{statement="stats"\} [1-9]/mu);
    expect(text).toMatch(/^attest_statement_failures_total\{statement="[^"]*broken",code="INTERNAL"\} 1$/mu);
    expect(text).toMatch(/^attest_reads\{state="most"\} 40$/mu);
    expect(text).toMatch(/^process_resident_memory_bytes \d/mu);
    expect(text).not.toContain('HostileName');
  });
});

test('with a tracer in the process, an operation is a span and each of its statements one below it, with its rows', async () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(provider);
  try {
    await post(address, 'query HowMuch { stats { claims } }');
    const spans = exporter.getFinishedSpans();
    const operation = spans.find(({ name }) => name === 'graphql query');
    expect(operation?.attributes).toEqual({
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'HowMuch',
    });
    const statements = spans.filter(({ name }) => name.startsWith('cypher '));
    expect(statements.map(({ name }) => name)).toContain('cypher stats');
    for (const span of statements)
      expect(span.parentSpanContext?.spanId).toBe(operation?.spanContext().spanId);
    const list = statements.find(({ name }) => name === 'cypher stats');
    expect(list?.attributes).toMatchObject({
      'db.system.name': 'neo4j',
      'db.response.returned_rows': 1,
    });
    expect(JSON.stringify(statements.map(({ attributes }) => attributes))).not.toMatch(/MATCH/u);
  } finally {
    trace.disable();
    context.disable();
  }
});

describe('the schema', () => {
  const written = readFileSync(join(projectRoot, 'schema.graphql'), 'utf8');

  test('is given at /schema.graphql as it is written', async () => {
    expect(await (await fetch(`${address}/schema.graphql`)).text()).toBe(written);
  });

  test('cannot be asked for when that is switched off, though __typename works and /schema.graphql stays', async () => {
    const at = await serveWith({ introspection: false });
    for (const query of [getIntrospectionQuery(), '{ __type(name: "Query") { name } }']) {
      const { body } = await post(at, query);
      expect(body.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
      expect(body.data ?? null).toBeNull();
    }
    expect((await post(at, '{ __typename stats { __typename } }')).body).toEqual({
      data: { __typename: 'Query', stats: { __typename: 'Stats' } },
    });
    expect(await (await fetch(`${at}/schema.graphql`)).text()).toBe(written);
  });
});

describe('stored operations', () => {
  const own = join(projectRoot, 'client/api/generated/persisted-documents.json');
  const [[prefixed, text] = ['', '']] = Object.entries(
    JSON.parse(readFileSync(own, 'utf8')) as Record<string, string>,
  ).filter(([, operation]) => operation.startsWith('query ReadReviewDocument('));
  const id = prefixed.replace('sha256:', '');
  const variables = { id: articleId };
  const byId = (sha256Hash: string) => ({
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash } },
  });

  test('are answered by their id, and an unknown id is told from a fault', async () => {
    const at = await serveWith({ operations: readOperations([own], false) });
    expect((await post(at, byId(id))).body).toMatchObject({
      data: { document: { publisher: { name: 'Azernews' } } },
    });
    expect((await post(at, byId('none'))).body.errors?.[0]?.message).toBe('PersistedQueryNotFound');
    expect((await post(at, stats)).body.errors).toBeUndefined();
  });

  test('are all that is answered in safelist mode, the explorer’s as it sends them among them', async () => {
    const at = await serveWith({ operations: readOperations([own], true) });
    expect((await post(at, byId(id))).body.errors).toBeUndefined();
    // As the explorer's client spells it: with `__typename` in each selection.
    const spelled = text
      .replaceAll(/\{ (?=[a-z])/gu, '{ __typename ')
      .replace('query ReadReviewDocument', 'query   ReadReviewDocument');
    expect((await post(at, { query: spelled, variables })).body.errors).toBeUndefined();
    for (const other of [stats, '{', text.replace('name }', 'name degree }')]) {
      const { body } = await post(at, { query: other, variables });
      expect(body.errors).toMatchObject([
        {
          message: 'Only stored operations are answered here, and this is none of them.',
          extensions: { code: 'BAD_INPUT' },
        },
      ]);
    }
  });
});

describe('a request that means another host', () => {
  const statusFor = async (at: string, host: string, path: string): Promise<number | undefined> => {
    const { hostname, port } = new URL(at);
    const sent = request({ hostname, port, path, headers: { host } }).end();
    const [response] = await once(sent, 'response');
    response.resume();
    return response.statusCode;
  };

  test.each(['/', '/graphql', '/ready', '/metrics', '/schema.graphql'])(
    'is not answered: %s',
    async (path) => {
      const at = await serveWith({ allowedHosts: ['localhost', '127.0.0.1', '[::1]', 'graph.local'] });
      for (const host of [
        'evil.example',
        'evil.example:4600',
        'localhost.evil.example',
        '127.0.0.1.evil.example',
      ])
        expect(await statusFor(at, host, path)).toBe(421);
      for (const host of ['localhost', 'LOCALHOST:1', '127.0.0.1:4600', '[::1]:4600', 'graph.local'])
        expect(await statusFor(at, host, path)).not.toBe(421);
    },
  );
});

describe('names that a caller makes up', () => {
  const hostile = [
    'x`) DETACH DELETE n //',
    "'; MATCH (n) DETACH DELETE n; //",
    'constructor',
    '__proto__',
    '$(n)',
    '\u0000',
  ];
  const questions: [string, (name: string) => string | Record<string, unknown>][] = [
    [
      'a key of a filter',
      (name) => ({
        query: 'query($f: Filter) { claims(filter: $f) { nodes { id } } }',
        variables: { f: JSON.parse(`{${JSON.stringify(name)}: 1}`) },
      }),
    ],
    [
      'an order',
      (name) => ({
        query: 'query($o: EntityOrder) { entities(orderBy: $o) { nodes { id } } }',
        variables: { o: name },
      }),
    ],
    [
      'a type',
      (name) => ({
        query: 'query($n: [ID!]) { entities(filter: { types: $n }) { nodes { id } } }',
        variables: { n: [name] },
      }),
    ],
    [
      'a predicate',
      (name) => ({
        query: 'query($n: [ID!]) { claims(filter: { predicates: $n }) { nodes { id } } }',
        variables: { n: [name] },
      }),
    ],
  ];

  test.each(questions)('are refused before anything is read: %s', async (_, ask) => {
    const before = await graph.get(stats);
    for (const name of hostile) {
      ran.length = 0;
      const { body } = await post(address, ask(name));
      expect(body.errors?.[0]?.extensions.code, name).toBe('BAD_INPUT');
      expect(ran).toEqual([]);
    }
    expect(await graph.get(stats)).toEqual(before);
  });
});

describe('the explorer’s files', () => {
  test('come compressed to who can read them so, plain to others, and are the same', async () => {
    const page = await (await fetch(`${address}/`)).text();
    const paths = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/gu)].map(
      ([, path]) => path,
    );
    let compressed = 0;
    for (const path of paths) {
      const packed = await fetch(`${address}${path}`, { headers: { 'accept-encoding': 'gzip' } });
      const plain = await fetch(`${address}${path}`, { headers: { 'accept-encoding': 'identity' } });
      expect(plain.headers.get('content-encoding')).toBeNull();
      if (packed.headers.get('content-encoding') === 'gzip') compressed += 1;
      expect(packed.headers.get('content-type')).toBe(plain.headers.get('content-type'));
      expect(packed.headers.get('vary')).toMatch(/accept-encoding/iu);
      expect(await packed.text()).toBe(await plain.text());
    }
    // The smallest are sent as they are.
    expect(compressed).toBeGreaterThan(paths.length / 3);
  });
});
