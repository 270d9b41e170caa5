import type { Database } from '../db/database.ts';
import type { Filter } from '../domain/filter.ts';
import { claimQuestion } from './anchors.ts';
import { countClaims } from './claims.ts';
import { number, text } from './rows.ts';

/** How much one speaker says. */
export interface SpeakerCountRecord {
  readonly id: string;
  /** Claims whose last voice it is, without those that it denies. */
  readonly claims: number;
  readonly denials: number;
  /** Claims on whose ladder it stands. */
  readonly ladders: number;
}

export interface SpeakerCountsRecord {
  readonly rows: readonly SpeakerCountRecord[];
  readonly totalCount: number;
  readonly deepest: number;
  /** How many claims they were counted in: a statement of its own, run when it is asked for. */
  readonly claims: () => Promise<number>;
}

/** Who speaks in the claims that pass the filter, at most `limit` of them, those with most claims of their own first. */
export async function countSpeakers(
  database: Database,
  filter: Filter,
  limit: number,
): Promise<SpeakerCountsRecord> {
  const question = await claimQuestion(database, filter);
  const given = { ...question.given, limit };
  const rows = await database.read('count-speakers-in-claims', given, question.blanks);
  const [first] = rows;
  return {
    rows: rows.map((row) => ({
      id: text(row, 'id'),
      claims: number(row, 'claims'),
      denials: number(row, 'denials'),
      ladders: number(row, 'ladders'),
    })),
    totalCount: first ? number(first, 'speakers') : 0,
    deepest: first ? number(first, 'deepest') : 0,
    claims: () => countClaims(database, question),
  };
}
