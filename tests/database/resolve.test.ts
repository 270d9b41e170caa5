import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bundle } from '../../server/domain/bundle.ts';
import { checkBundle } from '../../server/ingest/check-bundle.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { resolveEntities } from '../../server/ingest/resolve/resolve-entities.ts';
import { emptyGraph, openShared } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const database = openShared();
const names = ['Lake Water Trust', 'River Water Trust', 'Trust'];

/** A bundle whose bodies have these names, each with an id of its own. */
function bodies(document: string, called: readonly string[]): Bundle {
  const made = makeBundle({
    document,
    claims: called.map((_, at) => ({
      subject: `body-${document}-${at}`,
      object: 'place-1',
      predicate: 'visited',
    })),
  });
  const nameOf = new Map(called.map((name, at) => [`body-${document}-${at}`, name]));
  return {
    ...made,
    entities: made.entities.map((entity) => ({ ...entity, name: nameOf.get(entity.id) ?? entity.name })),
  };
}

beforeAll(async () => {
  await emptyGraph(database);
  const report = await importBundle(database, JSON.stringify(bodies('known', names)));
  expect(report.rejected).toEqual([]);
});
afterAll(() => database.close());

test('a full name of a kind of which there is one is linked, and the reason told', async () => {
  const { bundle, candidates } = await resolveEntities(database, bodies('new', ['Lake Water Trust']));
  expect(bundle.entities.map(({ id }) => id)).toContain('body-known-0');
  expect(candidates).toMatchObject([{ linked: true, candidateId: 'body-known-0' }]);
});

test('two of one name in a document stay two, and neither is linked', async () => {
  const two = bodies('new', ['Lake Water Trust', 'Lake Water Trust']);
  const { bundle, candidates } = await resolveEntities(database, two);
  expect(bundle).toEqual(two);
  expect(candidates.map(({ linked, reason }) => [linked, reason])).toEqual([
    [false, 'The document itself has several of this name.'],
    [false, 'The document itself has several of this name.'],
  ]);
});

test('whatever names a document has, resolving makes no two of its entities one, and its bundle can be imported', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...names, 'Other'), { maxLength: 6 }),
      fc.boolean(),
      async (called, meets) => {
        const read = bodies('new', called);
        // Some of them the graph has already under their own id.
        const with0 = meets
          ? {
              ...read,
              entities: [...read.entities, { id: 'body-known-0', type: 'ngo', name: 'Lake Water Trust' }],
            }
          : read;
        const { bundle } = await resolveEntities(database, with0);
        expect(new Set(bundle.entities.map(({ id }) => id)).size).toBe(with0.entities.length);
        expect(checkBundle(bundle)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
