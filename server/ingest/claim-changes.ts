import type { Row } from '../db/database.ts';
import { text, textOrNull, texts } from '../queries/rows.ts';

/** What was done to claims: what hangs on them is derived again. */
export interface ClaimChanges {
  readonly claimIds: readonly string[];
  readonly linkKeys: readonly string[];
  readonly disputeKeys: readonly string[];
  /** Entities whose names or being there changed, beside the ends of the links. */
  readonly entityIds: readonly string[];
}

/** What hangs on claims that a statement changed: rows of id, linkKey, disputeKey, subjectId and, where speech acts changed too, actKeys. */
export const changesOf = (rows: readonly Row[]): ClaimChanges => ({
  claimIds: rows.map((row) => text(row, 'id')),
  linkKeys: rows.flatMap((row) => [
    ...(row.actKeys === undefined ? [] : texts(row, 'actKeys')),
    ...[textOrNull(row, 'linkKey')].filter((key) => key !== null),
  ]),
  disputeKeys: rows.map((row) => text(row, 'disputeKey')),
  entityIds: rows.map((row) => text(row, 'subjectId')),
});
