import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../../client/api/connect.ts';
import { makeGraphql } from '../../server/http/graphql.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { projectRoot } from '../../server/root.ts';
import { emptyGraph, examples, importExamples, openShared } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const run = promisify(execFile);
const bin = (name: string): string => join(projectRoot, 'node_modules', '.bin', name);

const database = openShared();
let server: Server;
let address = '';
let drop = false;

beforeAll(async () => {
  await emptyGraph(database);
  await importExamples(database, [examples.khojaly]);
  const graphql = makeGraphql({ database, unavailable: () => null, log: () => undefined });
  server = createServer((request, response) => {
    if (drop) return void request.socket.destroy();
    return void graphql(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // `address()` is null or a pipe's name only when it does not listen on a port.
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

describe('the client package, for Node', () => {
  test('installs, type-checks and asks, as another project would use it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'attest-client-'));
    try {
      await run(bin('tsc'), ['-p', join(projectRoot, 'client', 'api')]);
      const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], {
        cwd: join(projectRoot, 'client', 'api'),
      });
      const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
      const options = { compilerOptions: { module: 'NodeNext', strict: true, types: [], outDir: 'out' } };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...options, include: ['ask.ts'] }));
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
      await run('npm', ['install', '--no-audit', '--no-fund', `./${filename}`], { cwd: folder });
      writeFileSync(
        join(folder, 'ask.ts'),
        `import { connect, type Claim } from 'attest-client';
const attest = connect('${address}');
const question = 'query($after: String) { claims(first: 20, after: $after) { nodes { id sentence } pageInfo { hasNextPage endCursor } } }';
type Page = { claims: { nodes: Pick<Claim, 'id' | 'sentence'>[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
let count = 0;
for await (const { sentence } of attest.rows(question, {}, (data: Page) => data.claims)) count += sentence.length > 0 ? 1 : 0;
console.log(count);
`,
      );
      await run(bin('tsc'), ['-p', folder]);
      const { stdout } = await run(process.execPath, [join(folder, 'out', 'ask.js')], { cwd: folder });
      const { stats } = await connect(address).ask<{ stats: { claims: number } }, object>(
        '{ stats { claims } }',
      );
      expect(Number(stdout)).toBe(stats.claims);
      expect(stats.claims).toBeGreaterThan(20);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 300_000);

  test('says why a question was refused, by the API’s code, its sentence and what it names', async () => {
    const refused = connect(address).ask('{ entities(first: 5000) { nodes { id } } }');
    await expect(refused).rejects.toMatchObject({
      code: 'TOO_LARGE',
      message: expect.stringContaining('first'),
      fields: { argument: 'first', requestId: expect.any(String) },
    });
    await expect(connect('http://127.0.0.1:9').ask('{ __typename }')).rejects.toMatchObject({
      code: 'UNREACHABLE',
    });
  });

  test('goes on with a subscription after its connection broke, without a gap or a repetition', async () => {
    const stop = new AbortController();
    const subscription = 'subscription { graphChanged { id kind } }';
    const stream = connect(address).events<{ graphChanged: { kind: string } }, object>(
      subscription,
      {},
      { signal: stop.signal, pauseMs: 50 },
    );
    const next = async () => {
      const { value } = await stream.next();
      return value ? { id: value.id, kind: value.data.graphChanged.kind } : null;
    };
    expect(await next()).toMatchObject({ kind: 'READY' });
    await importBundle(database, JSON.stringify(makeBundle()));
    const first = await next();
    expect(first?.kind).toBe('CHANGED');
    drop = true;
    server.closeAllConnections();
    const later = next();
    await importBundle(database, JSON.stringify(makeBundle({ document: 'another' })));
    drop = false;
    const after = await later;
    expect(Number(after?.id)).toBeGreaterThan(Number(first?.id));
    stop.abort();
    expect(await next()).toBeNull();
  }, 120_000);
});
