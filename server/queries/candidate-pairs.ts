import type { Database, Row } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import { leastScore } from '../identity/find-candidates.ts';
import type { Reason } from '../identity/reasons.ts';
import { proposalThreshold } from '../identity/score.ts';
import { findEntityType, withSubtypes } from '../ontology/ontology.ts';
import type { CursorScope } from './cursor.ts';
import { checkKnown } from './filter-parameters.ts';
import { ceilings, listWithin } from './limits.ts';
import { makePage, type Page, type PageArguments, readNode, rowsToRead, textKey } from './page.ts';
import { number, text } from './rows.ts';

/** Two entities that were found to be perhaps one thing, and of which nobody decided anything since. */
export interface CandidatePairRecord {
  readonly id: string;
  /** Those that stand for the two now, the one with the smaller found id first. */
  readonly entityIds: readonly [string, string];
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly foundAt: string;
}

/** Which pairs are asked for. */
export interface CandidatesAsked {
  /** From 0 to 1; null = what is proposed. */
  readonly minScore: number | null;
  /** One of the two has one of these types or one below it; null = any. */
  readonly types: readonly string[] | null;
}

const toPair = (row: Row): CandidatePairRecord => ({
  id: `candidate:${text(row, 'key')}`,
  entityIds: [text(row, 'oneId'), text(row, 'otherId')],
  score: number(row, 'score'),
  // Written by `keepCandidates` alone.
  reasons: JSON.parse(text(row, 'reasons')) as Reason[],
  foundAt: text(row, 'foundAt'),
});

/**
 * A page of the pairs that wait for somebody to say whether they are one thing, the likeliest first. Whether one waits is asked of the
 * decisions each time, so that it goes with a decision and comes back with its being taken back.
 * @throws AttestError BAD_INPUT with `argument` for a score that is none and a type that is not known
 */
export async function listCandidatePairs(
  database: Database,
  { minScore, types }: CandidatesAsked,
  page: PageArguments,
): Promise<Page<CandidatePairRecord>> {
  const least = minScore ?? proposalThreshold;
  if (!(least >= leastScore && least <= 1))
    throw new AttestError(
      'BAD_INPUT',
      `minScore must be from ${leastScore} to 1, not ${least}: what is less likely is not kept.`,
      { argument: 'minScore' },
    );
  checkKnown('types', types && listWithin('types', types, ceilings.filterValues), findEntityType);
  const scope: CursorScope = ['candidates', least, types];
  const given = { minScore: least, types: types && withSubtypes(types) };
  const rows = await database.read(
    'list-candidates',
    { ...given, after: textKey(scope, page), limit: rowsToRead(page) },
    { way: page.way },
  );
  const found = rows.map((row) => ({ node: readNode(() => toPair(row)), keys: [text(row, 'cursor')] }));
  return makePage(found, page, scope, async () => {
    const [row] = await database.read('count-candidates', given);
    return row ? number(row, 'count') : 0;
  });
}
