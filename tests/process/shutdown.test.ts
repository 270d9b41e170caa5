import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../server/db/database.ts';
import { addressIn, askAt, runAttest } from '../support/attest-process.ts';
import { openStream } from '../support/event-stream.ts';
import { makeFolder } from '../support/neo4j-process.ts';

const home = makeFolder();
let owner: ReturnType<typeof runAttest>;
let login: { uri: string; user: string; password: string };

beforeAll(async () => {
  owner = runAttest(['start'], { ATTEST_HOME: home });
  await owner.says(/^Attest is at /u, 230);
  const { uri, user } = JSON.parse(readFileSync(join(home, 'neo4j-address'), 'utf8')) as typeof login;
  login = { uri, user, password: readFileSync(join(home, 'neo4j-password'), 'utf8').trim() };
});
afterAll(() => owner.kill('SIGTERM'));

test('a server that is told to stop ends streams, answers what it was asked, and is gone within five seconds', async () => {
  const server = runAttest(['start'], {
    NEO4J_URI: login.uri,
    NEO4J_USER: login.user,
    NEO4J_PASSWORD: login.password,
    ATTEST_HOME: makeFolder(),
  });
  const address = addressIn(await server.says(/^Attest is at /u, 230));
  const stream = await openStream(fetch, address, 'subscription { graphChanged { id kind } }');
  await expect.poll(() => stream.events.length, { timeout: 20_000 }).toBe(1);
  const idle = connect(Number(new URL(address).port), '127.0.0.1');
  idle.write('GET /health HTTP/1.1\r\nhost: x\r\nconnection: keep-alive\r\n\r\n');
  await once(idle, 'data');

  const make = (id: string) =>
    askAt<{ data: unknown }>(
      address,
      `mutation { createEntity(input: { id: "${id}", type: "ngo", name: "League ${id}" }) { entity { id } } }`,
    );
  // Once before, so that Neo4j has planned it: what is timed below is the stopping.
  expect(await make('early')).toEqual({ data: { createEntity: { entity: { id: 'early' } } } });

  // A question that takes two seconds: it waits for a lock that is held so long.
  const database = openDatabase(login);
  let begun: () => void = () => undefined;
  const holding = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const held = database.write(async (transaction) => {
    await transaction.run('take-import-lock', {});
    begun();
    await sleep(2_000);
  });
  await holding;
  const answer = make('late');
  answer.catch(() => undefined);
  await sleep(500);
  const told = Date.now();
  expect(await server.kill('SIGTERM')).toBe(0);
  expect(Date.now() - told).toBeLessThan(5_000);
  expect(await answer).toEqual({ data: { createEntity: { entity: { id: 'late' } } } });
  await stream.ended;
  await held;
  await database.close();
  idle.destroy();
}, 300_000);
