import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAlive } from '../../server/neo4j/process-alive.ts';
import { addressIn, askAt, runAttest } from '../support/attest-process.ts';
import { makeFolder } from '../support/neo4j-process.ts';

interface Stats {
  readonly data: {
    readonly stats: { readonly entities: number; readonly claims: number; readonly links: number };
  };
}
const question = '{ stats { entities claims links } }';

/** The Java process of a data folder, as Neo4j itself writes it down. */
function javaPidOf(home: string): number {
  return Number(
    readFileSync(join(home, 'neo4j', 'neo4j.pid'), 'utf8')
      .trim()
      .split(/\s/u)[0],
  );
}

describe('a server on an empty data folder', () => {
  const home = makeFolder();

  test('loads the first document, says its address in one line, and keeps all through SIGKILL', async () => {
    const first = runAttest(['start'], { ATTEST_HOME: home });
    const address = addressIn(await first.says(/^Attest is at /u));
    expect(first.lines.at(-1)).toBe(`Attest is at ${address}`);
    const before = await askAt<Stats>(address, question);
    expect(before.data.stats).toMatchObject({ entities: 41, claims: 48 });
    expect(await (await fetch(address)).text()).toContain('<title>Attest');

    // On the same port too, as two starts by the README are.
    const second = runAttest(['start'], { ATTEST_HOME: home, ATTEST_PORT: new URL(address).port });
    await second.says(new RegExp(`is in use by process ${first.child.pid}\\.`, 'u'));
    expect(await second.exited).toBe(1);

    const elsewhere = makeFolder();
    const third = runAttest(['start'], { ATTEST_HOME: elsewhere, ATTEST_PORT: new URL(address).port });
    await third.says(
      /^Port \d+ of 127\.0\.0\.1 is taken by another program\. Stop it, or set ATTEST_PORT\.$/u,
    );
    expect(await third.exited).toBe(1);

    const again = runAttest(['import', 'examples/khojaly-statement/bundle.json'], { ATTEST_HOME: home });
    await again.says(
      /^examples\/khojaly-statement\/bundle\.json: 0 new \(0 entities, 0 mentions, 0 claims\), 48 claims known$/u,
    );
    expect(await again.exited).toBe(0);

    const java = javaPidOf(home);
    expect(isAlive(java)).toBe(true);
    await first.kill('SIGKILL');
    const killed = Date.now();
    while (isAlive(java) && Date.now() - killed < 15_000) await sleep(100);
    expect(isAlive(java)).toBe(false);
    expect(Date.now() - killed).toBeLessThan(10_000);

    const next = runAttest(['start'], { ATTEST_HOME: home });
    const nextAddress = addressIn(await next.says(/^Attest is at /u));
    expect(await askAt<Stats>(nextAddress, question)).toEqual(before);
    const nextJava = javaPidOf(home);
    expect(await next.kill('SIGTERM')).toBe(0);
    expect(isAlive(nextJava)).toBe(false);
  }, 240_000);
});

describe('a server on somebody else’s Neo4j', () => {
  const home = makeFolder();
  let database: ReturnType<typeof runAttest>;
  let neo4j: { uri: string; user: string };

  beforeAll(async () => {
    database = runAttest(['start'], { ATTEST_HOME: home });
    await database.says(/^Attest is at /u);
    neo4j = JSON.parse(readFileSync(join(home, 'neo4j-address'), 'utf8')) as typeof neo4j;
  });
  afterAll(() => database.kill('SIGTERM'));

  test('says within 5 s that it cannot be reached, and comes up by itself when it can', async () => {
    const { port: target } = new URL(neo4j.uri);
    const open = new Set<Socket>();
    const proxy = createServer((socket) => {
      open.add(socket);
      const through = connect(Number(target), '127.0.0.1');
      socket.pipe(through).pipe(socket);
      for (const end of [socket, through])
        end.on('error', () => [socket, through].map((one) => one.destroy()));
    });
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    const address = proxy.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    proxy.close();
    await once(proxy, 'close');

    const settings = {
      NEO4J_URI: `bolt://127.0.0.1:${port}`,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: readFileSync(join(home, 'neo4j-password'), 'utf8').trim(),
      ATTEST_HOME: makeFolder(),
      ATTEST_PORT: '4791',
    };
    const begun = Date.now();
    const server = runAttest(['start'], settings);
    try {
      await server.says(
        new RegExp(`^Neo4j at bolt://127\\.0\\.0\\.1:${port}: The database cannot be reached`, 'u'),
        15,
      );
      expect(Date.now() - begun).toBeLessThan(5_000);
      const refused = await askAt<{ errors: { extensions: { code: string } }[] }>(
        'http://127.0.0.1:4791',
        question,
      );
      expect(refused.errors[0]?.extensions.code).toBe('UNAVAILABLE');
      expect((await fetch('http://127.0.0.1:4791/health')).status).toBe(503);

      proxy.listen(port, '127.0.0.1');
      await server.says(/^Attest is at http:\/\/127\.0\.0\.1:4791$/u, 60);
      const answer = await askAt<Stats>('http://127.0.0.1:4791', question);
      expect(answer.data.stats.claims).toBe(48);
      const health = async (): Promise<number> => (await fetch('http://127.0.0.1:4791/health')).status;
      expect(await health()).toBe(200);

      proxy.close();
      for (const socket of open) socket.destroy();
      await expect.poll(health, { timeout: 20_000 }).toBe(503);
      const gone = await askAt<{ errors: { extensions: { code: string } }[] }>(
        'http://127.0.0.1:4791',
        question,
      );
      expect(gone.errors[0]?.extensions.code).toBe('UNAVAILABLE');
      proxy.listen(port, '127.0.0.1');
      await expect.poll(health, { timeout: 20_000 }).toBe(200);
      expect((await askAt<Stats>('http://127.0.0.1:4791', question)).data.stats.claims).toBe(48);
    } finally {
      await server.kill('SIGTERM');
      proxy.close();
    }
  }, 120_000);
});

test('the environment’s faults are told all at once, without a stack', async () => {
  const run = runAttest(['start'], { ATTEST_PORT: 'x', ATTEST_LOG: 'loud' });
  expect(await run.exited).toBe(1);
  expect(run.lines.join('\n')).toMatch(/ATTEST_PORT must be .*\n.*ATTEST_LOG must be/u);
  expect(run.lines.join('\n')).not.toMatch(/\n\s+at /u);
});

test('the demonstration refuses a Neo4j that is somebody else’s', async () => {
  const run = runAttest(['start', '--demo'], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });
  expect(await run.exited).toBe(1);
  expect(run.lines.join()).toMatch(/invented documents, and runs on a Neo4j of its own only/u);
});

test('check names the row that is wrong and needs no database', async () => {
  const run = runAttest(['check', 'package.json', 'examples/invented/denial.json'], {});
  expect(await run.exited).toBe(1);
  expect(run.lines).toContain('examples/invented/denial.json: good, 5 entities, 1 claims');
  expect(run.lines.join('\n')).toMatch(/^package\.json: bundle: “format” is missing$/mu);
});
