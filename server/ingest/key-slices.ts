import type { Database } from '../db/database.ts';
import { text } from '../queries/rows.ts';

/** All keys of a statement that lists them in slices after `after`, as many as `limit`, in the column named. */
export async function* keySlices(
  database: Database,
  statement: string,
  column: 'id' | 'key',
  limit: number,
): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const keys = (await database.read(statement, { after, limit })).map((row) => text(row, column));
    if (keys.length === 0) return;
    yield keys;
    after = keys.at(-1) ?? after;
  }
}
