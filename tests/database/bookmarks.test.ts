import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { importBundle } from '../../server/ingest/import-bundle.ts';
import { emptyGraph, openShared } from '../support/graph.ts';
import { makeBundle } from '../support/make-bundle.ts';

const database = openShared();
/** Another process that writes, as `attest import` beside a server is. */
const other = openShared();

const write = (to: typeof database, document: string) =>
  importBundle(
    to,
    JSON.stringify(makeBundle({ document, claims: [{ subject: 'a', object: 'b', predicate: 'met' }] })),
  );
const read = () => database.read('entities-by-id', { ids: ['a'] });

/** With which bookmarks each session was opened that `work` opened here. */
async function bookmarksOf(work: () => Promise<unknown>): Promise<string[][]> {
  const spy = vi.spyOn(database.driver, 'session');
  await work();
  return spy.mock.calls.map(([config]) => {
    const { bookmarks = [] } = config ?? {};
    return [bookmarks].flat();
  });
}

afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  await database.close();
  await other.close();
});

test('a read waits for nothing that an earlier read has seen of others’ writing', async () => {
  await emptyGraph(other);
  await write(other, 'one');
  expect(await bookmarksOf(async () => [await read(), await read()])).toEqual([[], []]);
});

test('a read sees what was written here', async () => {
  await write(database, 'two');
  const [opened] = await bookmarksOf(read);
  expect(opened?.length).toBe(1);
});
