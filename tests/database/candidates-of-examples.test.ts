import { afterAll, beforeAll, expect, test } from 'vitest';
import { candidatesOfGraph } from '../../server/identity/candidates-of-graph.ts';
import { emptyGraph, examples, importExamples, openShared } from '../support/graph.ts';

const database = openShared();
beforeAll(async () => {
  await emptyGraph(database);
  await importExamples(database, Object.values(examples));
});
afterAll(() => database.close());

test('of the examples, in which each thing is there once, no two are proposed as one', async () => {
  expect((await candidatesOfGraph(database, { minScore: 0.65 })).candidates).toEqual([]);
});
