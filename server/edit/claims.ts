import type { Row, WriteTransaction } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import { changesOf } from '../ingest/claim-changes.ts';
import { keepWithdrawal } from '../ingest/keep-withdrawal.ts';
import { markWithdrawn, type Reason } from '../ingest/mark-withdrawn.ts';
import { settle } from '../ingest/settle.ts';
import { checkGiven } from './check-given.ts';
import type { ClaimDraft, ClaimPatch } from './claim-draft.ts';
import { applyPatch, findStoredClaim } from './stored-claim.ts';
import { tellClaim } from './tell-claim.ts';
import { loadOwnWithdrawal, restoreWithdrawal, withdraw } from './withdrawals.ts';

/** The claim that is withdrawn, and why. */
export interface WithdrawalInput extends Reason {
  readonly id: string;
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
 * Withdraws a claim: it stays, with a tombstone, and counts nowhere. One that does not count with its document may be withdrawn by itself too.
 * @throws AttestError NOT_FOUND; CONFLICT when it is withdrawn already, waits or was rejected; BAD_INPUT without a reason
 */
export async function withdrawClaim(
  transaction: WriteTransaction,
  { id, ...why }: WithdrawalInput,
): Promise<{ id: string; withdrawalId: string }> {
  const made = await withdraw(transaction, { kind: 'claim', id }, why);
  if (!made.created)
    throw new AttestError('CONFLICT', `The claim “${id}” was withdrawn by “${made.id}”.`, {
      id,
      withdrawalId: made.id,
    });
  return { id, withdrawalId: made.id };
}

/**
 * Takes back that a claim was withdrawn by itself: it counts again, unless another withdrawal takes it that stands.
 * @throws AttestError NOT_FOUND; CONFLICT when it was not withdrawn by itself, was rejected, or another claim stands in its place
 */
export async function restoreClaim(
  transaction: WriteTransaction,
  { id, actor }: { readonly id: string; readonly actor: string },
): Promise<{ id: string }> {
  checkGiven({ actor });
  await transaction.run('take-import-lock', {});
  await restoreWithdrawal(transaction, { id: await loadOwnWithdrawal(transaction, id), actor });
  return { id };
}

/** Takes a claim out of the count in whose place another is told: one that counted is withdrawn, one that waited is rejected. */
async function setAside(
  transaction: WriteTransaction,
  { id, ...why }: WithdrawalInput,
  live: boolean,
): Promise<Row[]> {
  if (live) await keepWithdrawal(transaction, { kind: 'claim', id }, [id], why);
  return markWithdrawn(transaction, [id], why);
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
  const withdrawn = await setAside(transaction, input, stored.live);
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
