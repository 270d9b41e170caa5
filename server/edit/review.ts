import type { Row, WriteTransaction } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import { acceptProposed } from '../ingest/accept-claims.ts';
import { changesOf } from '../ingest/claim-changes.ts';
import { markWithdrawn } from '../ingest/mark-withdrawn.ts';
import { reopenRejected } from '../ingest/reopen-claims.ts';
import { settle } from '../ingest/settle.ts';
import { ceilings, listWithin } from '../queries/limits.ts';
import { checkGiven } from './check-given.ts';
import { loadOpenClaim } from './claims.ts';
import { refuseWithdrawn } from './refuse-withdrawn.ts';

/**
 * Accepts claims that wait: from then on they count. One that counts already stays as it is.
 * @throws AttestError NOT_FOUND, or CONFLICT when one was rejected or withdrawn, or rests on what is withdrawn; then none is accepted
 */
export async function acceptClaims(
  transaction: WriteTransaction,
  { ids, actor }: { readonly ids: readonly string[]; readonly actor: string },
): Promise<{ ids: readonly string[] }> {
  checkGiven({ actor });
  listWithin('ids', ids, ceilings.ids);
  await transaction.run('take-import-lock', {});
  for (const id of ids) {
    const { live, draft } = await loadOpenClaim(transaction, id);
    if (!live) await refuseWithdrawn(transaction, draft);
  }
  await acceptProposed(transaction, ids, actor);
  return { ids };
}

/**
 * Rejects claims that wait: each stays, with a tombstone, and never counted.
 * @throws AttestError NOT_FOUND; CONFLICT when one counts already or was rejected; BAD_INPUT without a reason; then none is rejected
 */
export async function rejectClaims(
  transaction: WriteTransaction,
  {
    ids,
    reason,
    actor,
  }: { readonly ids: readonly string[]; readonly reason: string; readonly actor: string },
): Promise<{ ids: readonly string[] }> {
  checkGiven({ reason, actor });
  listWithin('ids', ids, ceilings.ids);
  await transaction.run('take-import-lock', {});
  const rows: Row[] = [];
  for (const id of ids) {
    const { live } = await loadOpenClaim(transaction, id);
    if (live)
      throw new AttestError('CONFLICT', `The claim “${id}” was accepted: withdraw it instead.`, { id });
    rows.push(...(await markWithdrawn(transaction, [id], { reason, actor })));
  }
  if (rows.length > 0) await settle(transaction, changesOf(rows));
  return { ids };
}

/**
 * Takes back that claims were rejected: they wait again. What was accepted counted for a while, and stays told; so does what was corrected.
 * @throws AttestError CONFLICT when one is not there, was not rejected, or another stands in its place; then none is reopened
 */
export async function reopenClaims(
  transaction: WriteTransaction,
  { ids }: { readonly ids: readonly string[] },
): Promise<{ ids: readonly string[] }> {
  listWithin('ids', ids, ceilings.ids);
  await transaction.run('take-import-lock', {});
  const reopened = await reopenRejected(transaction, ids);
  const other = ids.find((id) => !reopened.has(id));
  if (other !== undefined)
    throw new AttestError('CONFLICT', `The claim “${other}” is not one that was rejected.`, { id: other });
  return { ids };
}
