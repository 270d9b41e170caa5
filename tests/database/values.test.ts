import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../server/db/database.ts';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { emptyGraph, examples, openShared, readExample, withGraph } from '../support/graph.ts';

const graph = withGraph([]);
let database: Database;
beforeAll(() => {
  database = openShared();
});
afterAll(() => database.close());

const echo = async (value: unknown) => (await database.read('../tests/fixtures/echo', { value }))[0];

describe('a value that goes to Neo4j and back', () => {
  test('is an INTEGER there when it is a whole number, a FLOAT when not, and the same here', async () => {
    const values = fc.sample(
      fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      40,
    );
    for (const value of values) {
      const back = await echo(value);
      // There is no −0 among whole numbers.
      expect(back?.value).toBe(value === 0 ? 0 : value);
      expect(back?.type).toMatch(Number.isSafeInteger(value) ? /^INTEGER/u : /^FLOAT/u);
    }
  });

  test('is exact at the end of the whole numbers, and an error beyond, never rounded or null', async () => {
    expect((await echo(Number.MAX_SAFE_INTEGER))?.value).toBe(9_007_199_254_740_991);
    await expect(echo(9_007_199_254_740_993n)).rejects.toThrow(
      '9007199254740993 is beyond the whole numbers that can be shown exactly.',
    );
  });

  test('can always be written as JSON, within lists and maps too', async () => {
    const value = { list: [1, [2.5, 'x', null]], flag: true };
    expect(JSON.parse(JSON.stringify((await echo(value))?.value))).toEqual(value);
    expect((await echo(2n ** 40n))?.value).toBe(2 ** 40);
  });
});

test('times that Neo4j keeps come back as ISO 8601: sign and seconds of the offset, gaps and overlaps, far years', async () => {
  const moments = {
    '2023-05-30T00:59:00[America/New_York]': '2023-05-30T00:59:00-04:00[America/New_York]',
    '2023-05-30T00:59:00+05:30': '2023-05-30T00:59:00+05:30',
    '2023-05-30T00:59:00+05:45': '2023-05-30T00:59:00+05:45',
    '2023-05-30T00:59:00-03:30': '2023-05-30T00:59:00-03:30',
    '1992-02-26T00:00:00Z': '1992-02-26T00:00:00Z',
    // An hour that there is twice, each time with its offset.
    '2023-11-05T01:30:00-04:00[America/New_York]': '2023-11-05T01:30:00-04:00[America/New_York]',
    '2023-11-05T01:30:00-05:00[America/New_York]': '2023-11-05T01:30:00-05:00[America/New_York]',
    // An hour that there never was: the clock had been put forward.
    '2023-03-12T02:30:00[America/New_York]': '2023-03-12T03:30:00-04:00[America/New_York]',
    // Before there were zones, by the sun: an offset to the second.
    '1880-01-01T00:00:00[America/New_York]': '1880-01-01T00:00:00-04:56:02[America/New_York]',
    // ISO 8601 writes years beyond four digits, and those before 0, with a sign and more digits.
    '-0044-03-15T12:00:00Z': '-000044-03-15T12:00:00Z',
    '+12000-01-01T00:00:00Z': '+012000-01-01T00:00:00Z',
  };
  const days = ['1905-01-01', '-0044-03-15', '+12000-12-31', '2024-02-29'];
  const [row] = await database.read('../tests/fixtures/times', { moments: Object.keys(moments), days });
  expect(row).toEqual({
    moments: Object.values(moments),
    days: ['1905-01-01', '-000044-03-15', '+012000-12-31', '2024-02-29'],
    clock: '12:31:14.500000000',
    span: 'P1Y2M3DT4H',
  });
});

describe('a date in a claim', () => {
  const edtf = [
    '1905',
    '1905-06',
    '1992-02-26~',
    '19XX',
    '-0044-03-15',
    'Y12000',
    '1992-02/1994',
    '../1988',
    '1984?',
  ];

  test.each(edtf)('keeps the precision and the doubt that it was given with: %s', async (date) => {
    await emptyGraph(database);
    const bundle = JSON.parse(readExample(examples.denial)) as { claims: { time?: unknown }[] };
    const [claim] = bundle.claims;
    if (!claim) throw new Error('The example has no claim.');
    claim.time = { edtf: date, basis: 'inferred', reason: 'For the test.' };
    const report = await importBundle(database, JSON.stringify(bundle));
    expect(report.rejected).toEqual([]);
    const { claims } = await graph.get<{ claims: { nodes: { time: { edtf: string } }[] } }>(
      '{ claims { nodes { time { edtf } } } }',
    );
    expect(claims.nodes).toEqual([{ time: { edtf: date } }]);
  });
});
