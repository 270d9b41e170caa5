import type { WriteTransaction } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import { changesOf } from '../ingest/claim-changes.ts';
import { markWithdrawn, type Withdrawal } from '../ingest/mark-withdrawn.ts';
import { settle } from '../ingest/settle.ts';
import { flag, textOrNull, texts } from '../queries/rows.ts';
import type { ClaimDraft, ClaimPatch } from './claim-draft.ts';
import { applyPatch, findStoredClaim } from './stored-claim.ts';
import { tellClaim } from './tell-claim.ts';

/** The claim that is withdrawn, and why. */
export interface WithdrawalInput extends Withdrawal {
  readonly id: string;
}

/** @throws AttestError BAD_INPUT that names what holds only blanks */
export function checkGiven(fields: Readonly<Record<string, string>>): void {
  for (const [field, value] of Object.entries(fields)) {
    if (value.trim() === '')
      throw new AttestError('BAD_INPUT', `${field} must hold more than blanks.`, { field });
  }
}

/**
 * Records a claim about what is in the graph.
 * @throws AttestError BAD_INPUT with everything that is wrong with it
 */
export async function addClaim(
  transaction: WriteTransaction,
  draft: ClaimDraft,
): Promise<{ id: string; created: boolean }> {
  await transaction.run('take-import-lock', {});
  const { id, created } = await tellClaim(transaction, draft);
  return { id, created };
}

/** Reads a claim that counts or waits. @throws AttestError NOT_FOUND, or CONFLICT when it was withdrawn or rejected */
export async function loadOpenClaim(transaction: WriteTransaction, id: string) {
  const stored = await findStoredClaim(transaction, id);
  if (!stored) throw new AttestError('NOT_FOUND', `There is no claim “${id}”.`, { id });
  if (stored.withdrawnAt === null) return stored;
  throw new AttestError('CONFLICT', `The claim “${id}” was withdrawn at ${stored.withdrawnAt}.`, { id });
}

/**
 * Withdraws a claim: it stays, with a tombstone, and counts nowhere.
 * @throws AttestError NOT_FOUND, CONFLICT when it is withdrawn already, BAD_INPUT without a reason
 */
export async function withdrawClaim(
  transaction: WriteTransaction,
  input: WithdrawalInput,
): Promise<{ id: string }> {
  checkGiven({ reason: input.reason, actor: input.actor });
  await transaction.run('take-import-lock', {});
  await loadOpenClaim(transaction, input.id);
  await settle(transaction, changesOf(await markWithdrawn(transaction, [input.id], input)));
  return { id: input.id };
}

/**
 * Takes back that a claim was withdrawn: it counts again, and what was known meanwhile can still be read.
 * @throws AttestError NOT_FOUND; CONFLICT when it was not withdrawn, was rejected, or another claim stands in its place
 */
export async function restoreClaim(
  transaction: WriteTransaction,
  { id, actor }: { readonly id: string; readonly actor: string },
): Promise<{ id: string }> {
  checkGiven({ actor });
  await transaction.run('take-import-lock', {});
  const [found] = await transaction.run('claim-to-restore', { id });
  if (!found) throw new AttestError('NOT_FOUND', `There is no claim “${id}”.`, { id });
  const refusal = (reason: string, more: Record<string, unknown> = {}): AttestError =>
    new AttestError('CONFLICT', `The claim “${id}” ${reason}.`, { id, ...more });
  if (flag(found, 'rejected')) throw refusal('was rejected and never counted: reopen it instead');
  if (textOrNull(found, 'withdrawnAt') === null) throw refusal('was not withdrawn');
  const [other] = texts(found, 'inPlace');
  if (other !== undefined)
    throw refusal(`has “${other}” in its place: withdraw that first`, { inPlaceId: other });
  const rows = await transaction.run('restore-claims', {
    ids: [id],
    at: new Date().toISOString(),
    by: actor,
  });
  await settle(transaction, changesOf(rows));
  return { id };
}

/**
 * Withdraws a claim and tells another in its place. The two know each other.
 * @throws AttestError as `withdrawClaim` and `addClaim`; BAD_INPUT when nothing is changed; CONFLICT when another live claim says the
 * corrected thing already
 */
export async function correctClaim(
  transaction: WriteTransaction,
  input: WithdrawalInput,
  patch: ClaimPatch,
): Promise<{ id: string; withdrawnId: string }> {
  checkGiven({ reason: input.reason, actor: input.actor });
  await transaction.run('take-import-lock', {});
  const stored = await loadOpenClaim(transaction, input.id);
  const withdrawn = await markWithdrawn(transaction, [input.id], input);
  const told = await tellClaim(transaction, applyPatch(stored.draft, patch));
  if (!told.created) {
    throw new AttestError(
      'CONFLICT',
      `The claim “${told.id}” says that already: withdraw “${input.id}” instead.`,
      {
        id: told.id,
      },
    );
  }
  const after = await findStoredClaim(transaction, told.id);
  if (JSON.stringify(after?.draft) === JSON.stringify(stored.draft))
    throw new AttestError('BAD_INPUT', 'The correction changes nothing.', { id: input.id });
  await transaction.run('set-correction', { id: told.id, corrects: input.id });
  await settle(transaction, changesOf(withdrawn));
  return { id: told.id, withdrawnId: input.id };
}
