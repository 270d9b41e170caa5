import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examples, withGraph } from '../support/graph.ts';
import { countSlow, post, serve, slowly, slowQuestion } from '../support/slow-questions.ts';

const graph = withGraph([examples.khojaly]);
const logged: unknown[] = [];
let address: string;
let server: Server;

beforeAll(async () => {
  ({ address, server } = await serve({
    database: slowly(graph.database),
    unavailable: () => null,
    graphiql: false,
    log: (line, error) => void logged.push([line, error]),
    turns: { running: 4, waiting: 8, seconds: 3 },
  }));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const noneRuns = () => expect.poll(() => countSlow(graph.database), { timeout: 5_000, interval: 50 }).toBe(0);

describe('a question that takes too long', () => {
  test('is stopped in Neo4j when its asker goes away, and nothing is logged', async () => {
    const asker = new AbortController();
    const answer = post(address, slowQuestion, { signal: asker.signal });
    await expect.poll(() => countSlow(graph.database), { interval: 50 }).toBe(1);
    asker.abort();
    await expect(answer).rejects.toThrow(/abort/u);
    await noneRuns();
    expect(logged).toEqual([]);
  });

  test('is stopped in Neo4j when its time is over, and says how long it had', async () => {
    const { body, ms } = await post(address, slowQuestion);
    expect(body.errors).toMatchObject([
      {
        message: expect.stringContaining('took longer than 3 s'),
        extensions: { code: 'TIMED_OUT', limit: 'seconds', ceiling: 3 },
      },
    ]);
    expect(ms).toBeLessThan(6_000);
    await noneRuns();
  });
});

describe('200 slow questions at once', () => {
  test('are turned away at once but for those that have a place, and all works when they are over', async () => {
    let most = 0;
    const sampling = setInterval(() => {
      most = Math.max(most, graph.database.load().running);
    }, 10);
    const answers = await Promise.all(Array.from({ length: 200 }, () => post(address, slowQuestion)));
    clearInterval(sampling);
    expect(most).toBe(4);
    const codeOf = ({ body }: (typeof answers)[number]) => body.errors?.[0]?.extensions.code;
    const refused = answers.filter((answer) => codeOf(answer) === 'OVERLOADED');
    const stopped = answers.filter((answer) => codeOf(answer) === 'TIMED_OUT');
    expect(refused.length + stopped.length).toBe(200);
    // Twelve have a place at a time; on a slow machine some of the 200 arrive when the first have left theirs.
    expect(stopped.length).toBeGreaterThanOrEqual(12);
    expect(refused.length).toBeGreaterThan(100);
    for (const { status, headers } of refused) {
      expect(status).toBe(503);
      expect(headers.get('retry-after')).toBe('1');
    }
    await noneRuns();
    for (let at = 0; at < 20; at += 1) {
      const { body } = await post(address, '{ entities(first: 3) { nodes { name } } }');
      expect(body.errors).toBeUndefined();
    }
    expect(graph.database.load()).toEqual({ running: 0, waiting: 0, most: 40 });
  });

  test('do not keep each other waiting in line: who goes away gives its place free', async () => {
    const asker = new AbortController();
    const gone = Array.from({ length: 12 }, () => post(address, slowQuestion, { signal: asker.signal }));
    await expect.poll(() => countSlow(graph.database), { interval: 50 }).toBe(4);
    asker.abort();
    expect((await Promise.allSettled(gone)).map(({ status }) => status)).toEqual(Array(12).fill('rejected'));
    await noneRuns();
    const { body } = await post(address, '{ entities(first: 3) { nodes { name } } }');
    expect(body.errors).toBeUndefined();
  });
});

describe('what a question weighs', () => {
  const question = '{ entities(first: 10) { nodes { name } } }';
  const cost = { objects: 20, limit: 100_000 };

  test('is told to who asks for it, in a header or in the question', async () => {
    expect((await post(address, question, { headers: { 'x-attest-cost': '1' } })).body.extensions).toEqual({
      cost,
    });
    expect((await post(address, { query: question, extensions: { cost: true } })).body.extensions).toEqual({
      cost,
    });
    expect((await post(address, question)).body).not.toHaveProperty('extensions');
  });

  test('is the same through a fragment', async () => {
    const spelled =
      'query { ...Q } fragment Q on Query { entities(first: 10) { ...P } } fragment P on EntityConnection { nodes { name } }';
    expect((await post(address, { query: spelled, extensions: { cost: true } })).body.extensions).toEqual({
      cost,
    });
  });
});

describe('each limit', () => {
  const many = (count: number, word: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => word(at)).join(' ');
  test.each([
    ['depth', 12, `{ entity(id: "x") { ${'links { nodes { subject { '.repeat(5)}id${' } } }'.repeat(5)} } }`],
    ['aliases', 50, `{ ${many(60, (at) => `a${at}: __typename`)} }`],
    [
      'objects',
      100_000,
      '{ entities(first: 200) { nodes { links(first: 200) { nodes { claims(first: 200) { nodes { id } } } } } } }',
    ],
    ['tokens', 2_000, `{ stats { ${many(2_500, () => 'claims')} } }`],
    ['bytes', 1_000_000, `{ stats { claims } } # ${'x'.repeat(1_000_000)}`],
  ])('names itself and its figure: %s, %d', async (limit, ceiling, query) => {
    const { body } = await post(address, query);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'TOO_LARGE', limit, ceiling });
    expect(body.errors?.[0]?.message).toContain(String(ceiling));
    expect(body.data ?? null).toBeNull();
  });
});
