import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Database, openDatabase } from '../../server/db/database.ts';
import { claimStream } from '../../server/http/claim-lines.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { withGraph } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';
import { serve } from '../support/slow-questions.ts';

const graph = withGraph([]);
const count = 2_600;
const ran: string[] = [];
const logged: unknown[] = [];
const log = (_: string, error: unknown): void => void logged.push(error);
let database: Database;
let server: Server;
let address: string;

beforeAll(async () => {
  const claims = Array.from({ length: count }, (_, at) => ({
    subject: `body-${at % 50}`,
    object: at % 7 === 0 ? { text: `word ${at}` } : `person-${at % 90}`,
    predicate: at % 7 === 0 ? 'called' : 'met',
  }));
  const report = await importBundle(graph.database, JSON.stringify(makeBundle({ claims })));
  expect(report.rejected).toEqual([]);
  database = openDatabase({ ...inject('neo4j'), observe: (name) => void ran.push(name) });
  const served = await serve({ database, unavailable: () => null, graphiql: false, log });
  server = served.server;
  address = served.address;
}, 120_000);
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

interface Line {
  readonly id: string;
  readonly subject: { readonly id: string; readonly type: string; readonly name: string };
  readonly object: { readonly kind: string; readonly id?: string };
  readonly evidence: readonly { readonly quote: string; readonly documentId: string }[];
  readonly voices: readonly { readonly speakerId: string }[];
}

const readAll = async (): Promise<Line[]> => {
  const response = await fetch(`${address}/claims.ndjson`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
  const text = await response.text();
  expect(text.endsWith('\n')).toBe(true);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
};

test('every claim is one line, with its ends, its words and its ladder', async () => {
  const lines = await readAll();
  const { records } = await database.driver.executeQuery(
    'MATCH (c:Claim) RETURN c.id AS id ORDER BY c.orderKey',
  );
  expect(lines.map(({ id }) => id)).toEqual(records.map((record) => record.get('id')));
  expect(lines).toHaveLength(count);
  for (const line of lines) {
    expect(line.subject).toEqual({ id: line.subject.id, type: 'ngo', name: `Name of ${line.subject.id}` });
    expect(line.evidence[0]?.quote).toMatch(/^Sentence \d+ of document-1\.$/u);
    expect(line.voices.map(({ speakerId }) => speakerId)).toEqual(['outlet-1']);
  }
  expect(new Set(lines.map(({ object }) => object.kind))).toEqual(new Set(['entity', 'text']));
});

test('a reader that reads slowly is waited for: no more than the page after what it took is read', async () => {
  ran.length = 0;
  const stream = claimStream(database, log);
  const pages = stream[Symbol.asyncIterator]();
  await pages.next();
  await sleep(1_500);
  expect(ran.filter((name) => name === 'list-claims').length).toBeLessThanOrEqual(3);
  let taken = 1;
  for (let page = await pages.next(); !page.done; page = await pages.next()) taken += 1;
  expect(taken).toBe(Math.ceil(count / 500));
});

test('a reader that goes away ends the reading', async () => {
  const reader = new AbortController();
  const response = await fetch(`${address}/claims.ndjson`, { signal: reader.signal });
  await response.body?.getReader().read();
  reader.abort();
  await expect.poll(() => database.load().running).toBe(0);
  const so = ran.length;
  await sleep(500);
  expect(ran.length).toBe(so);
});

test('a damaged claim is a line that says so, and the others are there', async () => {
  const [first] = await readAll();
  await database.driver.executeQuery('MATCH (c:Claim {id: $id}) REMOVE c.predicate', { id: first?.id });
  const lines = await readAll();
  expect(lines).toHaveLength(count);
  expect(lines[0]).toEqual({ error: { code: 'INTERNAL', requestId: expect.any(String) } });
  expect(logged.length).toBeGreaterThan(0);
});

test('where stored operations alone are answered, all claims are not', async () => {
  const operations = { byId: new Map<string, string>(), only: true };
  const strict = await serve({ database, unavailable: () => null, operations, graphiql: false, log });
  const response = await fetch(`${strict.address}/claims.ndjson`);
  strict.server.close();
  expect([response.status, await response.text()]).toEqual([
    403,
    'Only stored operations are answered here.\n',
  ]);
});

test('while the database is not there, it is said so', async () => {
  const away = await serve({
    database,
    unavailable: () => 'The database is starting.',
    graphiql: false,
    log,
  });
  const response = await fetch(`${away.address}/claims.ndjson`);
  away.server.close();
  expect([response.status, await response.text()]).toEqual([503, 'The database is starting.\n']);
});
