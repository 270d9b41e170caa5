import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bundle } from '../../server/domain/bundle.ts';
import { candidatesOfGraph } from '../../server/identity/candidates-of-graph.ts';
import { pairKey } from '../../server/identity/find-candidates.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { emptyGraph, openShared } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const database = openShared();

/** A bundle in which these bodies are each in a country. */
function bodies(
  document: string,
  called: readonly (readonly [id: string, type: string, name: string, country: string])[],
): Bundle {
  const made = makeBundle({
    document,
    claims: called.map(([id, , , country]) => ({ subject: id, object: country, predicate: 'is-in' })),
  });
  const byId = new Map(called.map(([id, type, name]) => [id, { type, name }]));
  const countries: Record<string, string> = { peru: 'Peru', bolivia: 'Bolivia' };
  return {
    ...made,
    entities: made.entities.map((entity) => {
      const country = countries[entity.id];
      return {
        ...entity,
        ...byId.get(entity.id),
        ...(country === undefined ? {} : { type: 'country', name: country }),
      };
    }),
  };
}

beforeAll(async () => {
  await emptyGraph(database);
  const articles = [
    bodies('first', [
      ['embassy-1', 'embassy', 'Embassy of Azerbaijan in Peru', 'peru'],
      ['ministry-1', 'ministry', 'Ministry of Defence', 'peru'],
    ]),
    bodies('second', [
      ['embassy-2', 'embassy', 'Embajada de Azerbaiyán en Perú', 'peru'],
      ['ministry-2', 'ministry', 'Ministry of Defence', 'bolivia'],
    ]),
  ];
  for (const article of articles)
    expect((await importBundle(database, JSON.stringify(article))).rejected).toEqual([]);
});
afterAll(() => database.close());

const find = (decided: readonly string[] = []) =>
  candidatesOfGraph(database, { minScore: 0.65, decided: new Set(decided) });

test('one embassy that two articles name in two languages is found; two ministries of one name in two countries are not', async () => {
  const { candidates } = await find();
  expect(candidates.map(({ ids }) => ids)).toEqual([['embassy-1', 'embassy-2']]);
  expect(candidates[0]?.reasons).toContainEqual({ kind: 'SAME_COUNTRY', speaksFor: true, values: ['pe'] });
});

test('a pair on which somebody decided is not found again', async () => {
  expect((await find([pairKey('embassy-2', 'embassy-1')])).candidates).toEqual([]);
});
