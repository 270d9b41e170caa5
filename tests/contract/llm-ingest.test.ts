import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LlmConfig } from '../../server/config.ts';
import { makeGraphql } from '../../server/http/graphql.ts';
import type { ExtractorPool } from '../../server/ingest/extractor-pool.ts';
import { makeLlmExtractor } from '../../server/ingest/llm/extract-with-llm.ts';
import { readDocuments } from '../../server/ingest/readers/read-documents.ts';
import { makeChangeFeed } from '../../server/live/change-feed.ts';
import { makeJobRunner } from '../../server/live/job-runner.ts';
import type { Live } from '../../server/live/live.ts';
import { emptyGraph, openShared } from '../support/graph.ts';
import { answers, type ModelEndpoint, openModelEndpoint, sends } from '../support/model-endpoint.ts';

const database = openShared();
let endpoint: ModelEndpoint;
const lives: Live[] = [];

beforeAll(async () => {
  await emptyGraph(database);
  endpoint = await openModelEndpoint();
});
afterAll(async () => {
  for (const live of lives) await live.close();
  await endpoint.close();
  await database.close();
});

/** What runs beside requests, with a reader in this thread: what is tried here is the model. */
function liveWith(llm: LlmConfig | null): Live {
  const pool: ExtractorPool = {
    llm: llm === null ? null : makeLlmExtractor(llm),
    read: readDocuments,
    extract: () => Promise.reject(new Error('The rules were not asked for.')),
    close: () => Promise.resolve(),
  };
  const jobs = makeJobRunner(database, pool, () => undefined);
  const changes = makeChangeFeed(database);
  const close = async (): Promise<void> => {
    changes.close();
    await jobs.close();
  };
  return { jobs, changes, ended: new AbortController().signal, close };
}

/** Has a server with or without a model read a text with one. */
async function ingest(text: string, llm: LlmConfig | null) {
  const live = liveWith(llm);
  lives.push(live);
  const graphql = makeGraphql({ database, live, unavailable: () => null, log: () => undefined });
  const query = `mutation($text: String!) {
    ingestDocument(input: {text: $text, name: "Lake", publisher: "Lake Paper", extractor: LLM}) {
      job { status documents { outcome new { claims } dropped { reason } usage { answers tokensIn tokensOut cost } } refused { reason } }
    }
  }`;
  const body = JSON.stringify({ query, variables: { text } });
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  const response = await graphql.fetch('http://localhost/graphql', { method: 'POST', headers, body });
  // As the query asks.
  return (await response.json()) as {
    data: { ingestDocument: { job: unknown } } | null;
    errors?: { message: string; extensions: { code: string } }[];
  };
}
const model = (): LlmConfig => ({
  url: endpoint.url,
  key: 'sk-very-secret-0123456789',
  model: 'reader-2',
  price: { in: 1, out: 5 },
  concurrency: 2,
  timeoutSeconds: 20,
});
const text = 'The Harbour Board signed the Lake Agreement.';

test('a configured model reads a document once, and the job says what it left out and what it took', async () => {
  const entities = [
    { name: 'Harbour Board', type: 'organization', otherNames: [] },
    { name: 'Lake Agreement', type: 'agreement', otherNames: [] },
  ];
  const claim = {
    subject: 'Harbour Board',
    predicate: 'signed',
    object: { entity: 'Lake Agreement' },
    polarity: 'positive',
    time: null,
    quote: 'The Harbour Board signed the Lake Agreement',
    voices: [],
  };
  endpoint.behave(answers({ entities, claims: [claim, { ...claim, quote: 'The Board burned' }] }));
  const { data } = await ingest(text, model());
  expect(data?.ingestDocument.job).toEqual({
    status: 'DONE',
    documents: [
      {
        outcome: 'NEW',
        new: { claims: 1 },
        dropped: [
          {
            reason:
              'claim “Harbour Board signed”: its quote “The Board burned” does not occur in its passage',
          },
        ],
        usage: { answers: 1, tokensIn: 1000, tokensOut: 200, cost: 0.002 },
      },
    ],
    refused: [],
  });
  const again = await ingest(text, model());
  expect(again.data?.ingestDocument.job).toMatchObject({ documents: [{ outcome: 'KNOWN', usage: null }] });
  expect(endpoint.requests).toHaveLength(1);
});

test('a document that the model cannot read is refused with a sentence', async () => {
  endpoint.behave(sends(401, '{}'));
  const { data } = await ingest('Another text about the lake.', model());
  expect(data?.ingestDocument.job).toEqual({
    status: 'DONE',
    documents: [],
    refused: [{ reason: "The model read nothing of “Lake”. The model's endpoint refuses the key: 401." }],
  });
});

test('without a configured model it is refused as BAD_INPUT', async () => {
  const { errors } = await ingest(text, null);
  expect(errors?.[0]).toMatchObject({
    message: 'No model is configured to read documents: set ATTEST_LLM_URL and ATTEST_LLM_MODEL.',
    extensions: { code: 'BAD_INPUT' },
  });
});
