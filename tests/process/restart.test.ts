import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openDatabase } from '../../server/db/database.ts';
import { migrate } from '../../server/db/migrate.ts';
import { makeGraphql } from '../../server/http/graphql.ts';
import { startLocalNeo4j } from '../../server/neo4j/start-neo4j.ts';
import { localOptions, makeFolder } from '../support/neo4j-process.ts';

/** One address for a Neo4j that comes back at another port. */
async function makeProxy(): Promise<{ port: number; target: number | null; close(): void }> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    if (proxy.target === null) return void socket.destroy();
    const through = connect(proxy.target, '127.0.0.1');
    for (const end of [socket, through]) {
      open.add(end);
      end.on('error', () => undefined);
      end.on('close', () => {
        socket.destroy();
        through.destroy();
      });
    }
    socket.pipe(through).pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy = {
    // A listening TCP server has an address with a port.
    port: (server.address() as AddressInfo).port,
    target: null as number | null,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
  return proxy;
}

test('a Neo4j that is killed under load and comes back is used again by itself; in between each question is told so soon', async () => {
  const home = makeFolder();
  const proxy = await makeProxy();
  let neo4j = await startLocalNeo4j(localOptions(home));
  proxy.target = Number(new URL(neo4j.uri).port);
  const { user, password } = neo4j;
  const database = openDatabase({ uri: `bolt://127.0.0.1:${proxy.port}`, user, password });
  await migrate(database.driver);
  const graphql = makeGraphql({ database, unavailable: () => null, log: () => undefined });
  const answers: { at: number; ms: number; code: unknown }[] = [];
  let phase = 'before';
  const body = JSON.stringify({ query: '{ entity(id: "nobody") { id } }' });
  const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
  async function ask(): Promise<void> {
    while (phase !== 'over') {
      const at = performance.now();
      const response = await graphql.fetch('http://localhost/graphql', { method: 'POST', body, headers });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      answers.push({ at, ms: performance.now() - at, code: errors?.[0]?.extensions.code ?? 'OK' });
      await sleep(100);
    }
  }
  const codesOf = (some: typeof answers) => new Set(some.map(({ code }) => code));
  const askers = [ask(), ask(), ask(), ask()];
  try {
    await expect.poll(() => codesOf(answers.slice(-8)), { timeout: 60_000 }).toEqual(new Set(['OK']));
    process.kill(neo4j.pid, 'SIGKILL');
    await neo4j.exited;
    await neo4j.stop();
    proxy.target = null;
    const down = performance.now();
    await sleep(2_000);
    const between = answers.filter(({ at }) => at > down);
    expect(between.length).toBeGreaterThan(4);
    expect(codesOf(between)).toEqual(new Set(['UNAVAILABLE']));

    neo4j = await startLocalNeo4j(localOptions(home));
    proxy.target = Number(new URL(neo4j.uri).port);
    await expect.poll(() => codesOf(answers.slice(-8)), { timeout: 30_000 }).toEqual(new Set(['OK']));
    const recovered = performance.now();
    await sleep(1_000);
    expect(codesOf(answers.filter(({ at }) => at > recovered))).toEqual(new Set(['OK']));
    expect(codesOf(answers)).toEqual(new Set(['OK', 'UNAVAILABLE']));
    const slowest = Math.max(...answers.filter(({ code }) => code !== 'OK').map(({ ms }) => ms));
    expect(slowest).toBeLessThan(4_000);
  } finally {
    phase = 'over';
    await Promise.all(askers);
    await database.close();
    proxy.close();
    await neo4j.stop();
  }
}, 300_000);
