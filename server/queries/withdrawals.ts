import type { Database, Row } from '../db/database.ts';
import { groupBy } from '../domain/group-by.ts';
import type { WithdrawalRecord } from '../domain/records.ts';
import { type WithdrawalKind, withdrawalKinds } from '../domain/withdrawal.ts';
import type { CursorScope } from './cursor.ts';
import { makePage, nodesById, type Page, type PageArguments, readNode, rowsToRead, textKey } from './page.ts';
import { number, text, textOrNull, wordOf } from './rows.ts';

function toWithdrawal(row: Row): WithdrawalRecord {
  const at = textOrNull(row, 'restoredAt');
  return {
    kind: 'withdrawal',
    id: text(row, 'id'),
    of: { kind: wordOf<WithdrawalKind>(row, 'kind', withdrawalKinds), id: text(row, 'targetId') },
    at: text(row, 'at'),
    by: text(row, 'by'),
    reason: text(row, 'reason'),
    claimCount: number(row, 'claims'),
    restoration: at === null ? null : { at, by: text(row, 'restoredBy') },
  };
}

/** The withdrawals that exist among these ids, taken back or not. */
export const findWithdrawals = async (
  database: Database,
  ids: readonly string[],
): Promise<Map<string, WithdrawalRecord>> =>
  nodesById(await database.read('withdrawals-by-id', { ids }), toWithdrawal);

/** Which withdrawals to list; null = any. */
export interface WithdrawalsAsked {
  readonly kind: WithdrawalKind | null;
  readonly live: boolean | null;
}

/** A page of withdrawals, the last first. */
export async function listWithdrawals(
  database: Database,
  asked: WithdrawalsAsked,
  page: PageArguments,
): Promise<Page<WithdrawalRecord>> {
  const scope: CursorScope = ['withdrawals', asked.kind ?? '', String(asked.live)];
  const given = { ...asked, after: textKey(scope, page), limit: rowsToRead(page) };
  const rows = await database.read('list-withdrawals', given, { way: page.way });
  const found = rows.map((row) => ({ node: readNode(() => toWithdrawal(row)), keys: [text(row, 'cursor')] }));
  return makePage(found, page, scope, async () => {
    const [row] = await database.read('count-withdrawals', { ...asked });
    return row ? number(row, 'count') : 0;
  });
}

const ofEach = (ids: readonly string[], rows: readonly Row[]): Map<string, WithdrawalRecord[]> => {
  const groups = groupBy(rows, (row) => text(row, 'target'));
  return new Map(
    ids.map((id) => [id, (groups.get(id) ?? []).map((row) => readNode(() => toWithdrawal(row)))]),
  );
};

/** The withdrawals of each claim, document or speaker that stand, the last first. */
export const listWithdrawalsOf = async (
  database: Database,
  ids: readonly string[],
): Promise<Map<string, WithdrawalRecord[]>> =>
  ofEach(ids, await database.read('withdrawals-of-targets', { ids }));

/** The withdrawals that take each claim and stand, the first first. */
export const listWithdrawalsOfClaims = async (
  database: Database,
  ids: readonly string[],
): Promise<Map<string, WithdrawalRecord[]>> =>
  ofEach(ids, await database.read('withdrawals-of-claims', { ids }));

/** The ids of the claims that each withdrawal takes, `limit` of each, in the order of reading. */
export async function listClaimIdsOfWithdrawals(
  database: Database,
  ids: readonly string[],
  { limit }: { readonly limit: number },
): Promise<Map<string, string[]>> {
  const rows = await database.read('list-claims-of-withdrawals', { ids, limit });
  const groups = groupBy(rows, (row) => text(row, 'withdrawalId'));
  return new Map(ids.map((id) => [id, (groups.get(id) ?? []).map((row) => text(row, 'id'))]));
}
