import { afterAll, beforeAll, expect, test } from 'vitest';
import { candidatesOfGraph } from '../../server/identity/candidates-of-graph.ts';
import { decideIdentity, revokeDecision } from '../../server/identity/decide.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { bodiesInCountries } from '../support/bodies-in-countries.ts';
import { emptyGraph, openShared } from '../support/graph.ts';

const database = openShared();

beforeAll(async () => {
  await emptyGraph(database);
  const articles = [
    bodiesInCountries('first', [
      ['embassy-1', 'embassy', 'Embassy of Azerbaijan in Peru', 'peru'],
      ['ministry-1', 'ministry', 'Ministry of Defence', 'peru'],
    ]),
    bodiesInCountries('second', [
      ['embassy-2', 'embassy', 'Embajada de Azerbaiyán en Perú', 'peru'],
      ['ministry-2', 'ministry', 'Ministry of Defence', 'bolivia'],
      ['embassy-3', 'embassy', 'Embassy of Norway in Bolivia', 'bolivia'],
    ]),
  ];
  for (const article of articles)
    expect((await importBundle(database, JSON.stringify(article))).rejected).toEqual([]);
});
afterAll(() => database.close());

const find = () => candidatesOfGraph(database, { minScore: 0.65 });

test('one embassy that two articles name in two languages is found; two ministries of one name in two countries are not', async () => {
  const { candidates } = await find();
  expect(candidates.map(({ ids }) => ids)).toEqual([['embassy-1', 'embassy-2']]);
  expect(candidates[0]?.reasons).toContainEqual({ kind: 'SAME_COUNTRY', speaksFor: true, values: ['pe'] });
});

test.each(['different', 'unsure', 'same'] as const)(
  'a pair of which somebody said “%s” is not found again, until that is taken back',
  async (verdict) => {
    const draft = {
      entities: ['embassy-2', 'embassy-1'],
      verdict,
      keep: null,
      author: 'Ada',
      reason: 'told so',
    };
    const { id } = await database.write((transaction) => decideIdentity(transaction, draft));
    expect((await find()).candidates).toEqual([]);
    await database.write((transaction) => revokeDecision(transaction, { id, by: 'Ada', reason: 'a slip' }));
    expect((await find()).candidates.map(({ ids }) => ids)).toEqual([['embassy-1', 'embassy-2']]);
  },
);

test('what is held apart from one of a cluster is not found with the one that leads it', async () => {
  const decide = (entities: readonly string[], verdict: 'same' | 'different') =>
    database.write((transaction) =>
      decideIdentity(transaction, { entities, verdict, keep: null, author: 'Ada', reason: 'told so' }),
    );
  await decide(['embassy-3', 'embassy-2'], 'same');
  await decide(['embassy-1', 'embassy-3'], 'different');
  expect((await find()).candidates).toEqual([]);
});
