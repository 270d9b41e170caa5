import { afterAll, expect, test } from 'vitest';
import { openShared } from '../support/graph.ts';

const database = openShared();
afterAll(() => database.close());

test('a read that is stopped amid its rows leaves its connection fit for the next ones', async () => {
  for (let at = 0; at < 12; at += 1) {
    const asker = new AbortController();
    const gone = new Error('gone');
    setTimeout(() => asker.abort(gone), 40 + at * 10);
    await expect(database.read('../tests/fixtures/many-rows', {}, {}, asker.signal)).rejects.toBe(gone);
    const next = await Promise.all(
      Array.from({ length: 4 }, (_, value) => database.read('../tests/fixtures/echo', { value })),
    );
    expect(next.map(([row]) => row?.value)).toEqual([0, 1, 2, 3]);
  }
});
