import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AttestProcess, addressIn, askAt, runAttest } from '../support/attest-process.ts';
import { answers, openModelEndpoint } from '../support/model-endpoint.ts';
import { makeFolder } from '../support/neo4j-process.ts';

const many = 60;
const home = makeFolder();
const texts = makeFolder();
const words = (place: string): string =>
  `The Ministry of Health of Peru said that 40 people were injured in ${place} on 3 March 2024.\n`;

let server: AttestProcess;
let address = '';
beforeAll(async () => {
  server = runAttest(['start'], { ATTEST_HOME: home });
  address = addressIn(await server.says(/^Attest is at /u));
  mkdirSync(join(texts, 'week'));
  for (let at = 0; at < many; at += 1)
    writeFileSync(join(texts, at % 2 === 0 ? '' : 'week', `${at}.txt`), words(`place ${at}`));
  writeFileSync(join(texts, 'broken.pdf'), '%PDF-1.7 broken');
  writeFileSync(join(texts, '.hidden.txt'), words('nowhere'));
});
afterAll(() => server.kill('SIGTERM'));

const ingest = (paths: readonly string[], input?: string): AttestProcess =>
  runAttest(['ingest', ...paths], { ATTEST_HOME: home }, input);

/** The figures of one row of the table that ends a run: new, known, refused. */
function figures({ lines }: AttestProcess, row: string): number[] {
  const line = lines.find((said) => said.startsWith(`│ ${row} `)) ?? '';
  return (line.match(/\d+/gu) ?? []).map(Number);
}

interface Counted {
  readonly data: { readonly stats: { readonly claims: number }; readonly documents: { totalCount: number } };
}
const count = async (): Promise<Counted['data']> =>
  (await askAt<Counted>(address, '{ stats { claims } documents(status: HELD) { totalCount } }')).data;

describe('attest ingest on a folder', () => {
  test('is taken up where it was interrupted, names what cannot be read, and then writes nothing new', async () => {
    const held = (await count()).documents.totalCount;
    const first = ingest([texts]);
    await expect
      .poll(async () => (await count()).documents.totalCount, { interval: 50, timeout: 60_000 })
      .toBeGreaterThan(held + 2);
    expect(await first.kill('SIGINT')).toBe(130);
    const said = await first.says(/^Interrupted after \d+ of 61 files\. Run it again to go on\.$/u);
    const [done = 0] = (said.match(/\d+/gu) ?? []).map(Number);
    expect(done).toBeLessThan(many);
    const [before = 0] = figures(first, 'documents');
    expect((await count()).documents.totalCount).toBe(held + before);

    const report = join(home, 'report.json');
    const second = ingest([texts, '--report', report]);
    expect(await second.exited).toBe(1);
    expect(second.lines.join('\n')).toMatch(/^“broken\.pdf” .+\.$/mu);
    expect(figures(second, 'documents')).toEqual([many - before, before, 1]);
    const told = JSON.parse(readFileSync(report, 'utf8')) as Record<string, { documents: unknown[] }>;
    expect(Object.keys(told)).toHaveLength(many + 1);
    expect(told[join(texts, 'broken.pdf')]).toMatchObject({
      documents: [],
      refused: [{ file: 'broken.pdf' }],
    });
    const after = await count();
    expect(after.documents.totalCount).toBe(held + many);

    const third = ingest([texts]);
    expect(await third.exited).toBe(1);
    expect(figures(third, 'documents')).toEqual([0, many, 1]);
    expect(figures(third, 'claims')).toEqual([0, 0]);
    expect(await count()).toEqual(after);
  }, 240_000);
});

describe('attest ingest on standard input', () => {
  test('reads it once, its claims wait, and the second time it is known', async () => {
    const before = await count();
    const first = ingest(['-', '--publisher', 'The Lake Paper'], words('Callao'));
    expect(await first.exited).toBe(0);
    expect(figures(first, 'documents')).toEqual([1, 0, 0]);
    const [fresh = 0] = figures(first, 'claims');
    expect(fresh).toBeGreaterThan(0);
    // Nobody has accepted them: they count for nothing.
    expect((await count()).stats.claims).toBe(before.stats.claims);
    const second = ingest(['-', '--publisher', 'The Lake Paper'], words('Callao'));
    expect(await second.exited).toBe(0);
    expect(figures(second, 'documents')).toEqual([0, 1, 0]);
  }, 60_000);
});

test('a model is sent nothing before somebody agreed to what it costs, and what it cost is said', async () => {
  const model = await openModelEndpoint();
  const key = 'sk-secret-of-the-reader';
  const settings = {
    ATTEST_HOME: home,
    ATTEST_LLM_URL: model.url,
    ATTEST_LLM_MODEL: 'reader-2',
    ATTEST_LLM_KEY: key,
    ATTEST_LLM_PRICE_IN: '1',
    ATTEST_LLM_PRICE_OUT: '5',
  };
  const read = (...more: readonly string[]) =>
    runAttest(['ingest', '--extractor', 'llm', ...more, '-'], settings, words('Trujillo'));
  model.behave(
    answers({
      entities: [
        { name: 'Ministry of Health of Peru', type: 'ministry', otherNames: [] },
        { name: 'Trujillo', type: 'city', otherNames: [] },
      ],
      claims: [],
    }),
  );

  const asked = read();
  expect(await asked.exited).toBe(1);
  const estimate =
    /^llm\/reader-2 would be sent 1 document in 1 passage: about [\d,]+ tokens, .+ at the configured prices\.$/mu;
  expect(asked.lines.join('\n')).toMatch(estimate);
  expect(asked.lines.join('\n')).toMatch(/say --yes to have it sent\. Nothing was sent\.$/mu);
  expect(model.requests).toHaveLength(0);

  const agreed = read('--yes');
  expect(await agreed.exited).toBe(0);
  expect(model.requests).toHaveLength(1);
  expect(agreed.lines.join('\n')).toMatch(estimate);
  expect(agreed.lines.join('\n')).toMatch(
    /^Used: 1,000 tokens, and 200 answered; 0\.0020 at the configured prices\.$/mu,
  );
  expect([...asked.lines, ...agreed.lines].join('\n')).not.toContain(key);

  // What was read before is not paid for again.
  const again = read('--yes');
  expect(await again.exited).toBe(0);
  expect(model.requests).toHaveLength(1);
  await model.close();
}, 120_000);

test.each([
  ['nothing to read', [], /^Say what to read: attest ingest FILE\|DIR\|-…$/mu],
  ['a path that is not there', ['no-such-folder'], /no-such-folder/u],
  ['an option that is none', ['--loud', '-'], /--loud/u],
  ['a date that is none', ['--published', 'soon', '-'], /published/u],
])(
  'attest ingest refuses %s in a sentence, without a stack',
  async (_, paths, sentence) => {
    const run = ingest(paths);
    expect(await run.exited).toBe(1);
    expect(run.lines.join('\n')).toMatch(sentence);
    expect(run.lines.join('\n')).not.toMatch(/^\s+at /mu);
  },
  60_000,
);
