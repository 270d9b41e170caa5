import { getEventListeners } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changesKept } from '../../server/domain/change.ts';
import { makeGraphql } from '../../server/http/graphql.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { type Live, makeLive } from '../../server/live/live.ts';
import { openStream } from '../support/event-stream.ts';
import { emptyGraph, examples, openShared, readExample } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';
import { post } from '../support/slow-questions.ts';

interface Change {
  readonly data: {
    readonly graphChanged: {
      readonly id: string;
      readonly kind: string;
      readonly claims: number;
      readonly entityIds: readonly string[];
      readonly linkIds: readonly string[];
      readonly claimIds: readonly string[];
      readonly many: boolean;
    };
  };
}
const changes = `subscription($after: ID, $filter: ChangeFilter) {
  graphChanged(after: $after, filter: $filter) { id kind claims entityIds linkIds claimIds many }
}`;

const database = openShared();
let live: Live;
let server: Server;
let address = '';

beforeAll(async () => {
  live = makeLive(database, () => undefined);
  const graphql = makeGraphql({ database, live, unavailable: () => null, log: () => undefined });
  server = createServer((request, response) => void graphql(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // `address()` is null or a pipe's name only when it does not listen on a port.
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => emptyGraph(database));
afterAll(async () => {
  await live.close();
  server.closeAllConnections();
  await database.close();
});

type Stream = Awaited<ReturnType<typeof openStream<Change>>>;
const open: Stream[] = [];
async function follow(variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
  const stream = await openStream<Change>(fetch, address, changes, variables, headers);
  open.push(stream);
  return stream;
}
const told = (stream: Stream) => stream.events.map(({ data: { data } }) => data.graphChanged);
const kinds = (stream: Stream) => told(stream).map(({ kind }) => kind);
afterEach(async () => {
  for (const stream of open.splice(0)) stream.abort();
  await expect.poll(() => live.changes.followers).toBe(0);
});

const importOne = (at: number) =>
  importBundle(
    database,
    JSON.stringify(makeBundle({ document: `document-${at}`, publisher: `outlet-${at}` })),
  );

describe('graphChanged', () => {
  test('begins with READY and tells what a change touched, under a number that goes up', async () => {
    const stream = await follow();
    await expect.poll(() => kinds(stream)).toEqual(['READY']);
    await importOne(1);
    await expect.poll(() => kinds(stream)).toEqual(['READY', 'CHANGED']);
    const change = told(stream)[1];
    expect(change).toMatchObject({ claims: 1, linkIds: ['link:body-1|met|body-2'], many: false });
    expect(change?.entityIds).toEqual(expect.arrayContaining(['body-1', 'body-2', 'outlet-1']));
    expect(change?.claimIds[0]).toMatch(/^claim:/u);
    expect(stream.events.map(({ id }) => id)).toEqual(['0', '1']);
    await importOne(1);
    await sleep(1_500);
    expect(kinds(stream)).toEqual(['READY', 'CHANGED']);
  });

  test('goes on after the event that a reader saw last, by argument or by Last-Event-ID', async () => {
    await importOne(1);
    await importOne(2);
    await importOne(3);
    for (const stream of [await follow({ after: '1' }), await follow({}, { 'last-event-id': '1' })]) {
      await expect.poll(() => kinds(stream)).toEqual(['CHANGED']);
      expect(told(stream)[0]).toMatchObject({ id: '3', claims: 2 });
      expect(told(stream)[0]?.entityIds).toEqual(expect.arrayContaining(['outlet-2', 'outlet-3']));
      expect(told(stream)[0]?.entityIds).not.toContain('outlet-1');
    }
  });

  test('says RESYNC when what was missed is no longer kept, or the graph is another one', async () => {
    await importOne(1);
    await importOne(2);
    await importOne(3);
    await database.driver.executeQuery('MATCH (c:Change {seq: 2}) DELETE c');
    const missed = await follow({ after: '1' });
    await expect.poll(() => told(missed)).toMatchObject([{ kind: 'RESYNC', id: '3', many: true }]);
    const other = await follow({ after: '77' });
    await expect.poll(() => told(other)).toMatchObject([{ kind: 'RESYNC', id: '3' }]);
    await emptyGraph(database);
    await expect.poll(() => told(other).at(-1)).toMatchObject({ kind: 'RESYNC', id: '0' });
    await importOne(4);
    await expect.poll(() => told(other).at(-1)).toMatchObject({ kind: 'CHANGED', id: '1' });
  });

  test('keeps a bounded number of changes', async () => {
    await database.driver.executeQuery(
      "MERGE (l:Lock {id: 'import'}) SET l.changes = $kept WITH l UNWIND range(1, 3) AS seq CREATE (:Change {seq: seq})",
      { kept: changesKept + 1 },
    );
    await importOne(1);
    const { records } = await database.driver.executeQuery(
      'MATCH (c:Change) RETURN toFloat(c.seq) AS seq ORDER BY seq',
    );
    expect(records.map((record) => Number(record.get('seq')))).toEqual([3, changesKept + 2]);
  });

  test('told of some ids leaves other changes out', async () => {
    const stream = await follow({ filter: { ids: ['outlet-2'] } });
    await expect.poll(() => kinds(stream)).toEqual(['READY']);
    await importOne(1);
    await sleep(1_000);
    await importOne(2);
    await expect.poll(() => kinds(stream)).toEqual(['READY', 'CHANGED']);
    expect(told(stream)[1]?.entityIds).toContain('outlet-2');
  });

  test('refuses an id that is none, and pages of other sites', async () => {
    const stream = await openStream<{ errors: { extensions: { code: string } }[] }>(fetch, address, changes, {
      after: 'x',
    });
    await expect.poll(() => stream.events[0]?.data.errors[0]?.extensions.code).toBe('BAD_INPUT');
    const foreign = await openStream(fetch, address, changes, {}, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
  });

  test('keeps the connection alive while nothing happens', async () => {
    const stream = await follow();
    await expect.poll(() => stream.pings.count).toBeGreaterThan(2);
  });

  test('and jobProgress leave nothing behind after a thousand of them were opened and broken off', async () => {
    const id = await live.jobs.importBundle(readExample(examples.denial), {});
    await expect.poll(async () => (await live.jobs.waitFor(id, 0))?.status).toBe('DONE');
    // One that does not end by itself.
    await database.driver.executeQuery(
      "MATCH (j:Job {id: $id}) SET j.status = 'RUNNING', j.heartbeatAt = '2999-01-01T00:00:00.000Z'",
      {
        id,
      },
    );
    const job = 'subscription($id: ID!) { jobProgress(id: $id) { status } }';
    const left = async () => ({
      followers: live.changes.followers,
      listeners: getEventListeners(live.ended, 'abort').length,
      reads: database.load().running + database.load().waiting,
      connections: await promisify(server.getConnections.bind(server))(),
      transactions: (
        await database.driver.executeQuery(
          "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
        )
      ).records.length,
    });
    const before = await left();
    for (let round = 0; round < 20; round += 1) {
      const streams = await Promise.all(
        Array.from({ length: 50 }, (_, at) =>
          at % 2 === 0 ? follow() : openStream(fetch, address, job, { id }),
        ),
      );
      expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200));
      for (const stream of streams) stream.abort();
      await Promise.all(streams.map(({ ended }) => ended));
      open.length = 0;
    }
    await expect.poll(left).toEqual({ ...before, connections: expect.any(Number) });
    // What is still open is kept alive for the next question, and no stream.
    await expect.poll(async () => (await left()).connections).toBeLessThanOrEqual(before.connections + 2);
  }, 240_000);

  test('gives twenty followers of a hundred changes a bounded number of events each, and the same end', async () => {
    const streams = await Promise.all(Array.from({ length: 20 }, () => follow()));
    await expect.poll(() => streams.every((stream) => kinds(stream).length === 1)).toBe(true);
    const begun = Date.now();
    for (let at = 0; at < 100; at += 1) await importOne(at);
    for (const stream of streams) await expect.poll(() => told(stream).at(-1)?.id).toBe('100');
    const most = 2 * ((Date.now() - begun) / 1_000) + 2;
    for (const stream of streams) {
      expect(stream.events.length).toBeLessThan(most);
      expect(told(stream).reduce((sum, { claims }) => sum + claims, 0)).toBe(100);
      const seqs = told(stream).map(({ id }) => Number(id));
      expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
      const seen = new Set(told(stream).flatMap(({ entityIds }) => entityIds));
      const many = told(stream).some((change) => change.many);
      if (!many) expect(seen.size).toBe(202);
    }
  }, 240_000);

  test('tells one import of thousands of claims to twenty followers in a few events each, while questions are answered from before or after it', async () => {
    const streams = await Promise.all(Array.from({ length: 20 }, () => follow()));
    await expect.poll(() => streams.every((stream) => kinds(stream).length === 1)).toBe(true);
    const claims = Array.from({ length: 3_000 }, (_, at) => ({
      subject: `body-${at % 700}`,
      object: `person-${at % 900}`,
    }));
    let running = true;
    const importing = importBundle(database, JSON.stringify(makeBundle({ claims }))).finally(() => {
      running = false;
    });
    const counts: number[] = [];
    while (running) {
      const { body } = await post(
        address,
        '{ stats { claims } entities(first: 10) { nodes { name degree } } }',
      );
      const answer = body as { data: { stats: { claims: number } }; errors?: unknown };
      expect(answer.errors).toBeUndefined();
      if (running) counts.push(answer.data.stats.claims);
    }
    const report = await importing;
    expect(report).toMatchObject({ rejected: [], new: { claims: 3_000 } });
    // The last may have been asked when the import was done and the importer not yet told so.
    expect([...new Set(counts)].filter((count) => count !== 0 && count !== 3_000)).toEqual([]);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(10);
    for (const stream of streams) {
      await expect.poll(() => kinds(stream)).toEqual(['READY', 'CHANGED']);
      expect(told(stream)[1]).toMatchObject({ claims: 3_000, many: true });
    }
  }, 240_000);
});

describe('jobProgress', () => {
  interface Progress {
    readonly data: {
      readonly jobProgress: { readonly status: string; readonly done: number; readonly total: number };
    };
  }
  const progress = 'subscription($id: ID!) { jobProgress(id: $id) { id status done total } }';

  test('tells how a job goes until it has ended, and ends', async () => {
    const id = await live.jobs.importBundle(readExample(examples.khojaly), {});
    const stream = await openStream<Progress>(fetch, address, progress, { id });
    await stream.ended;
    const last = stream.events.at(-1)?.data.data.jobProgress;
    expect(last?.status).toBe('DONE');
    expect(last?.done).toBe(last?.total);
    const done = stream.events.map(({ data: { data } }) => data.jobProgress.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  test('of a job that does not exist is refused', async () => {
    const stream = await openStream<{ errors: { extensions: { code: string } }[] }>(
      fetch,
      address,
      progress,
      {
        id: 'job.none',
      },
    );
    await stream.ended;
    expect(stream.events.map(({ data }) => data.errors[0]?.extensions.code)).toEqual(['NOT_FOUND']);
  });
});
