import type { Database } from '../db/database.ts';
import type { ChangeRecord } from '../domain/change.ts';
import { flag, number, text, texts } from './rows.ts';

const slice = 500;

/** The number of the last change; 0 before the first. */
export async function loadLatestChange(database: Database): Promise<number> {
  const [row] = await database.read('latest-change', {});
  return row ? number(row, 'seq') : 0;
}

/** The changes after one, in their order; at most 500, so ask again after the last. */
export async function listChangesAfter(database: Database, seq: number): Promise<ChangeRecord[]> {
  const rows = await database.read('changes-after', { seq, limit: slice });
  return rows.map((row) => ({
    kind: 'CHANGED',
    seq: number(row, 'seq'),
    at: text(row, 'at'),
    entities: number(row, 'entities'),
    links: number(row, 'links'),
    claims: number(row, 'claims'),
    entityIds: texts(row, 'entityIds'),
    linkIds: texts(row, 'linkIds'),
    claimIds: texts(row, 'claimIds'),
    many: flag(row, 'many'),
  }));
}
