import type { Database } from '../db/database.ts';
import { texts } from './rows.ts';

/** The pairs of entities that people hold apart or are not sure of, each by the ids of those that stand for them now. */
export const listDecidedPairs = async (database: Database): Promise<string[][]> =>
  (await database.read('decided-pairs', {})).map((row) => texts(row, 'ids'));
