import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeApp } from '../../server/app.ts';
import { checkLinks } from '../../server/ingest/check-links.ts';
import { type Live, makeLive } from '../../server/live/live.ts';
import { graphHash } from '../../server/queries/graph-hash.ts';
import { projectRoot } from '../../server/root.ts';
import { emptyGraph, examples, importExamples, withGraph } from '../support/graph.ts';

const { database, ask, get } = withGraph([]);
const article = readFileSync(join(projectRoot, 'examples/khojaly-statement/article.txt'), 'utf8');

const fields = `job { status error done total refused { file reason } new { claims } known { claims }
  documents { outcome name sentences document { id publisher { name } } dropped { step reason start end } reread { added gone decided }
    new { claims } candidates { name linked reason candidate { id } } } }`;
interface Ingested {
  readonly job: {
    readonly status: string;
    readonly error: string | null;
    readonly refused: readonly { readonly file: string; readonly reason: string }[];
    readonly new: { readonly claims: number };
    readonly documents: readonly {
      readonly outcome: string;
      readonly sentences: number;
      readonly document: { readonly id: string; readonly publisher: { readonly name: string } };
      readonly new: { readonly claims: number };
    }[];
  };
}

const ingest = async (input: Record<string, unknown>): Promise<Ingested['job']> =>
  (
    await get<{ ingestDocument: Ingested }>(
      `mutation($input: IngestDocumentInput!) { ingestDocument(input: $input) { ${fields} } }`,
      { input },
    )
  ).ingestDocument.job;

const claimsWith = async (proposed: string): Promise<number> =>
  (
    await get<{ claims: { totalCount: number } }>(
      `{ claims(filter: { proposed: ${proposed} }) { totalCount } }`,
    )
  ).claims.totalCount;

beforeEach(() => emptyGraph(database));

describe('a text that is pasted', () => {
  test('becomes claims that wait, each with its words and its ladder', async () => {
    const job = await ingest({ text: article, name: 'On a statement' });
    expect(job).toMatchObject({ status: 'DONE', refused: [], documents: [{ outcome: 'NEW' }] });
    const document = job.documents[0];
    expect(document?.document.publisher.name).toBe('Azernews');
    expect(document?.new.claims).toBeGreaterThan(20);
    expect(await claimsWith('WITHOUT')).toBe(0);
    expect(await claimsWith('ONLY')).toBe(document?.new.claims);
    const { claims } = await get<{
      claims: { nodes: { evidence: { quote: string }[]; voices: { speaker: { name: string } }[] }[] };
    }>(
      '{ claims(first: 200, filter: { proposed: ONLY }) { nodes { evidence { quote } voices { speaker { name } } } } }',
    );
    for (const { evidence, voices } of claims.nodes) {
      for (const { quote } of evidence) expect(article).toContain(quote);
      expect(voices[0]?.speaker.name).toBe('Azernews');
    }
  });

  test('is nothing new the second time, and the graph is the same', async () => {
    await ingest({ text: article, name: 'On a statement' });
    const before = await graphHash(database);
    const job = await ingest({ text: article, name: 'On a statement' });
    expect(job).toMatchObject({ status: 'DONE', new: { claims: 0 }, documents: [{ outcome: 'KNOWN' }] });
    expect(await graphHash(database)).toBe(before);
  });

  test('counts at once when it is accepted as it is', async () => {
    const job = await ingest({ text: article, name: 'On a statement', accept: true });
    expect(await claimsWith('WITHOUT')).toBe(job.new.claims);
    expect(await checkLinks(database)).toMatchObject({ differences: [] });
  });

  test('takes what is said of it before what it says of itself', async () => {
    const job = await ingest({
      text: article,
      name: 'On a statement',
      publisher: 'The Lake Paper',
      published: '2024-03-01',
    });
    expect(job.documents[0]?.document.publisher.name).toBe('The Lake Paper');
  });
});

describe('what cannot be read', () => {
  test('is refused by name with a reason, and nothing is written', async () => {
    const job = await ingest({
      content: Buffer.from('%PDF-1.7 broken').toString('base64'),
      name: 'minutes.pdf',
    });
    expect(job).toMatchObject({ status: 'DONE', documents: [] });
    expect(job.refused[0]).toMatchObject({
      file: 'minutes.pdf',
      reason: expect.stringContaining('minutes.pdf'),
    });
    expect(await claimsWith('WITH')).toBe(0);
  });

  test.each([
    ['neither text nor content', { name: 'a' }, 'content'],
    ['both', { name: 'a', text: 'a', content: 'YQ==' }, 'content'],
    ['content that is not Base64', { name: 'a', content: '***' }, 'content'],
    ['a date that is none', { name: 'a', text: 'a', published: 'yesterday' }, 'published'],
    ['a language that is none', { name: 'a', text: 'a', language: 'the English' }, 'language'],
    ['a publisher of blanks', { name: 'a', text: 'a', publisher: ' ' }, 'publisher'],
  ])('names the field: %s', async (_, input, field) => {
    const { errors } = await ask(
      'mutation($input: IngestDocumentInput!) { ingestDocument(input: $input) { job { id } } }',
      { input },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field });
  });
});

describe('a document that the graph had before a program read it', () => {
  test('keeps the publisher that it had: its claims are heard from there', async () => {
    await importExamples(database, [examples.khojaly]);
    await ingest({ text: article, name: 'On a statement' });
    const { claims } = await get<{
      claims: { nodes: { voices: { speaker: { id: string } }[] }[] };
    }>('{ claims(first: 200, filter: { proposed: ONLY }) { nodes { voices { speaker { id } } } } }');
    expect(new Set(claims.nodes.map(({ voices }) => voices[0]?.speaker.id))).toEqual(
      new Set(['media.azernews']),
    );
  });
});

describe('another text of an address that was read before', () => {
  test('is refused by name before anything is read, and the first stays', async () => {
    const url = 'https://news.example/bridge';
    await ingest({ text: article, name: 'On a statement', url });
    const before = await graphHash(database);
    const job = await ingest({ text: article.replace('February', 'March'), name: 'Corrected', url });
    expect(job).toMatchObject({
      status: 'DONE',
      documents: [],
      refused: [
        {
          file: 'Corrected',
          reason: expect.stringMatching(
            /^the graph has another text of this address, with the SHA-256 [0-9a-f]{64}$/u,
          ),
        },
      ],
    });
    expect(await graphHash(database)).toBe(before);
  });
});

describe('reading with another version', () => {
  test('keeps what people decided, and asks only about what is new', async () => {
    await ingest({ text: article, name: 'On a statement' });
    const { claims } = await get<{ claims: { nodes: { id: string }[] } }>(
      '{ claims(first: 200, filter: { proposed: ONLY }) { nodes { id } } }',
    );
    const [first, second] = claims.nodes.map(({ id }) => id);
    await get(`mutation { acceptClaims(input: { ids: ["${first}"] }) { claims { id } } }`);
    await get(
      `mutation { rejectClaims(input: { ids: ["${second}"], reason: "misread" }) { claims { id } } }`,
    );
    await database.driver.executeQuery(
      "MATCH (d:Document) WHERE d.extractedBy IS NOT NULL SET d.extractedBy = 'attest-en/0'",
    );
    const job = await ingest({ text: article, name: 'On a statement' });
    expect(job).toMatchObject({ new: { claims: 0 }, documents: [{ reread: { added: 0, gone: 0 } }] });
    expect(await claimsWith('WITHOUT')).toBe(1);
    expect(await claimsWith('ONLY')).toBe(claims.nodes.length - 2);
  });
});

describe('a file that is sent to /documents', () => {
  let server: Server;
  let live: Live;
  let address = '';
  beforeAll(async () => {
    live = makeLive(database, () => undefined);
    const options = { database, live, unavailable: () => null, graphiql: false, log: () => undefined };
    server = createServer(makeApp(options)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    // A listening TCP server has an address with a port.
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await live.close();
  });

  const send = (query: string, body: string, type = 'application/octet-stream') =>
    fetch(`${address}/documents?${query}`, { method: 'POST', headers: { 'content-type': type }, body });

  test('is read as a job', async () => {
    const page = `<html lang="en"><head><title>On a statement</title><meta property="og:site_name" content="Azernews"></head>
      <body><article><h1>On a statement</h1>${article
        .split('\n\n')
        .map((part) => `<p>${part}</p>`)
        .join('')}</article></body></html>`;
    const response = await send('name=statement.html', page);
    expect(response.status).toBe(202);
    const { job } = (await response.json()) as { job: string };
    const record = await live.jobs.waitFor(job, 60_000);
    expect(record).toMatchObject({
      status: 'DONE',
      kind: 'INGEST',
      report: { documents: [{ outcome: 'new' }] },
    });
  });

  test.each([
    ['without a name', 'x=1', 'application/octet-stream', 400],
    ['as a form, as another site could', 'name=a.txt', 'text/plain', 400],
    ['with a date that is none', 'name=a.txt&published=soon', 'application/octet-stream', 400],
  ])('is refused %s', async (_, query, type, status) => {
    expect((await send(query, 'Peru.', type)).status).toBe(status);
    expect(await claimsWith('WITH')).toBe(0);
  });
});
