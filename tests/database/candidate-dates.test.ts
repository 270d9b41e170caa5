import { afterAll, beforeAll, expect, test } from 'vitest';
import { candidatesOfGraph } from '../../server/identity/candidates-of-graph.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { emptyGraph, openShared } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const database = openShared();

beforeAll(async () => {
  await emptyGraph(database);
  const on = (edtf: string) => ({ time: { edtf, basis: 'stated' } }) as const;
  const made = makeBundle({
    claims: [
      { subject: 'event-accord-0', predicate: 'took-place-on', object: on('1991-12') },
      { subject: 'event-accord-1', predicate: 'took-place-on', object: on('1992-01-03') },
      { subject: 'person-rasul-0', predicate: 'born-in', object: 'place-baku', time: '1947' },
      { subject: 'person-rasul-1', predicate: 'died-on', object: on('1931') },
      { subject: 'person-ada', predicate: 'founded', object: 'body-bank-0', time: '1900' },
      { subject: 'person-ada', predicate: 'founded', object: 'body-bank-1', time: '2001' },
      { subject: 'event-fair-0', predicate: 'took-place-on', object: on('1992') },
      { subject: 'event-fair-1', predicate: 'took-place-on', object: on('1950'), polarity: 'negative' },
    ],
  });
  const entities = made.entities.map((entity) => ({ ...entity, name: entity.name.replace(/-\d$/u, '') }));
  expect((await importBundle(database, JSON.stringify({ ...made, entities }))).rejected).toEqual([]);
});
afterAll(() => database.close());

test('two of one name are told apart by the dates that claims say of them, whichever end of a claim they are; by a denied date they are not', async () => {
  const { candidates } = await candidatesOfGraph(database, { minScore: 0 });
  const datesOf = (id: string) =>
    candidates
      .find(({ ids }) => ids.every((one) => one.startsWith(id)))
      ?.reasons.map(({ kind }) => kind)
      .filter((kind) => kind.startsWith('DATES'));
  expect({
    accord: datesOf('event-accord'),
    rasul: datesOf('person-rasul'),
    bank: datesOf('body-bank'),
    fair: datesOf('event-fair'),
  }).toEqual({
    accord: ['DATES_OVERLAP'],
    rasul: ['DATES_APART'],
    bank: ['DATES_APART'],
    fair: [],
  });
});
