import type { Row, WriteTransaction } from '../db/database.ts';
import { AttestError } from '../domain/errors.ts';
import { openKey, type WithdrawalKind, type WithdrawalTarget } from '../domain/withdrawal.ts';
import { type ClaimChanges, changesOf } from '../ingest/claim-changes.ts';
import { inBatches } from '../ingest/in-batches.ts';
import { keepWithdrawal } from '../ingest/keep-withdrawal.ts';
import { markWithdrawn, type Reason } from '../ingest/mark-withdrawn.ts';
import { settle } from '../ingest/settle.ts';
import { flag, text, textOrNull, texts } from '../queries/rows.ts';
import { checkGiven } from './check-given.ts';

/** A withdrawal that was made or was there, and what hangs on the claims that do not count by it or count again. */
export interface Withdrawn {
  readonly id: string;
  readonly created: boolean;
  readonly target: WithdrawalTarget;
  readonly changes: ClaimChanges;
}

const noChanges: ClaimChanges = { claimIds: [], linkKeys: [], disputeKeys: [], entityIds: [] };

const notFound = (field: string, what: string, id: string): AttestError =>
  new AttestError('NOT_FOUND', `There is no ${what} “${id}”.`, { field, id });

const openWithdrawal = async (
  transaction: WriteTransaction,
  target: WithdrawalTarget,
): Promise<string | null> => {
  const [row] = await transaction.run('open-withdrawals', { keys: [openKey(target)] });
  return row ? text(row, 'id') : null;
};

async function loadStanding(transaction: WriteTransaction, id: string): Promise<Row> {
  const [found] = await transaction.run('claim-standing', { id });
  if (!found) throw notFound('id', 'claim', id);
  return found;
}

/** The claims that a withdrawal takes, and of those the ones that count. @throws AttestError NOT_FOUND, BAD_INPUT, CONFLICT */
async function claimsOf(
  transaction: WriteTransaction,
  { kind, id }: WithdrawalTarget,
): Promise<{ readonly all: string[]; readonly live: string[] }> {
  if (kind === 'claim') {
    const found = await loadStanding(transaction, id);
    const isWithdrawn = textOrNull(found, 'withdrawnAt') !== null;
    if (flag(found, 'proposed'))
      throw new AttestError(
        'CONFLICT',
        isWithdrawn
          ? `The claim “${id}” was rejected, and never counted.`
          : `The claim “${id}” waits to be reviewed: reject it instead.`,
        { id },
      );
    return { all: [id], live: isWithdrawn ? [] : [id] };
  }
  const rows = await transaction.run('claims-resting-on', { kind, id });
  const all = rows.map((row) => text(row, 'id'));
  if (kind === 'speaker' && all.length === 0)
    throw new AttestError('BAD_INPUT', `id: nothing rests on the word of “${id}”.`, { field: 'id', id });
  return { all, live: rows.filter((row) => flag(row, 'live')).map((row) => text(row, 'id')) };
}

/** What is withdrawn, by the id that stands for it. @throws AttestError NOT_FOUND; BAD_INPUT when the id is of something else */
async function targetOf(
  transaction: WriteTransaction,
  kind: WithdrawalKind,
  id: string,
): Promise<WithdrawalTarget> {
  if (kind === 'claim') return { kind, id };
  const [end] = await transaction.run('ends-of-ids', { ids: [id] });
  if (!end) throw notFound('id', kind === 'document' ? 'document' : 'entity', id);
  const endId = text(end, 'endId');
  if (kind === 'document') {
    const [document] = await transaction.run('documents-by-id', { ids: [endId] });
    if (!document)
      throw new AttestError('BAD_INPUT', `id: “${id}” is a ${text(end, 'type')}, and no document.`, {
        field: 'id',
        id,
      });
  }
  return { kind, id: endId };
}

/** The entities that hang on a document or speaker besides its claims: itself and, of a document, those that it names. */
async function alsoChanged(
  transaction: WriteTransaction,
  { kind, id }: WithdrawalTarget,
  withdrawn: boolean,
): Promise<string[]> {
  if (kind === 'claim') return [];
  if (kind === 'speaker') return [id];
  const named = await transaction.run('set-mentions-withdrawn', { id, withdrawn: withdrawn ? true : null });
  return [id, ...named.map((row) => text(row, 'entityId'))];
}

/**
 * Withdraws a claim, all that rests on a document (made in it or heard through it), or all that rests on a speaker's word (it stands on some
 * rung): each claim stays, with a tombstone, and counts nowhere while a withdrawal of it stands. What is withdrawn is withdrawn once.
 * @throws AttestError NOT_FOUND; BAD_INPUT without a reason, or when there is nothing to withdraw; CONFLICT for a claim that waits
 */
export async function withdraw(
  transaction: WriteTransaction,
  asked: WithdrawalTarget,
  { reason, actor }: Reason,
): Promise<Withdrawn> {
  checkGiven({ reason, actor });
  await transaction.run('take-import-lock', {});
  const target = await targetOf(transaction, asked.kind, asked.id);
  const there = await openWithdrawal(transaction, target);
  if (there !== null) return { id: there, created: false, target, changes: noChanges };
  const { all, live } = await claimsOf(transaction, target);
  const id = await keepWithdrawal(transaction, target, all, { reason, actor });
  const changed = changesOf(await markWithdrawn(transaction, live, { reason, actor }));
  const also = await alsoChanged(transaction, target, true);
  const changes = { ...changed, entityIds: [...changed.entityIds, ...also] };
  await settle(transaction, changes);
  return { id, created: true, target, changes };
}

/** @throws AttestError CONFLICT, with `inPlaceId`, when another claim was told in the place of this one and still stands */
async function checkPlace(transaction: WriteTransaction, id: string): Promise<void> {
  const [other] = texts(await loadStanding(transaction, id), 'inPlace');
  if (other !== undefined)
    throw new AttestError('CONFLICT', `The claim “${id}” has “${other}” in its place: withdraw that first.`, {
      id,
      inPlaceId: other,
    });
}

/**
 * Takes a withdrawal back: the claims that it took count again, but for those that another withdrawal takes that stands. What was known
 * meanwhile can still be read.
 * @throws AttestError NOT_FOUND; CONFLICT when it was taken back already, or another claim stands in the place of one
 */
export async function restoreWithdrawal(
  transaction: WriteTransaction,
  { id, actor }: { readonly id: string; readonly actor: string },
): Promise<Withdrawn> {
  checkGiven({ actor });
  await transaction.run('take-import-lock', {});
  const [found] = await transaction.run('withdrawals-by-id', { ids: [id] });
  if (!found) throw notFound('id', 'withdrawal', id);
  const restoredAt = textOrNull(found, 'restoredAt');
  if (restoredAt !== null)
    throw new AttestError('CONFLICT', `The withdrawal “${id}” was taken back at ${restoredAt}.`, { id });
  // The statement keep-withdrawal writes nothing else.
  const target = { kind: text(found, 'kind') as WithdrawalKind, id: text(found, 'targetId') };
  if (target.kind === 'claim') await checkPlace(transaction, target.id);
  const taken = await transaction.run('claims-of-withdrawal', { id });
  const at = new Date().toISOString();
  await transaction.run('end-withdrawal', { id, at, by: actor });
  const held = taken.filter((row) => textOrNull(row, 'by') !== null);
  await inBatches(held, (some) => transaction.run('set-tombstones', { rows: some }));
  const back = taken.filter((row) => textOrNull(row, 'by') === null).map((row) => text(row, 'id'));
  const changed = changesOf(
    await inBatches(back, (some) => transaction.run('restore-claims', { ids: some, at, by: actor })),
  );
  const also = await alsoChanged(transaction, target, false);
  const changes = {
    ...changed,
    claimIds: taken.map((row) => text(row, 'id')),
    entityIds: [...changed.entityIds, ...also],
  };
  await settle(transaction, changes);
  return { id, created: false, target, changes };
}

/**
 * The withdrawal of this one claim, which is to be taken back.
 * @throws AttestError NOT_FOUND; CONFLICT when it was not withdrawn, was rejected, or does not count with its document or a speaker alone
 */
export async function loadOwnWithdrawal(transaction: WriteTransaction, id: string): Promise<string> {
  const found = await loadStanding(transaction, id);
  const refusal = (reason: string, more: Record<string, unknown> = {}): AttestError =>
    new AttestError('CONFLICT', `The claim “${id}” ${reason}.`, { id, ...more });
  if (flag(found, 'proposed') && textOrNull(found, 'withdrawnAt') !== null)
    throw refusal('was rejected and never counted: reopen it instead');
  if (textOrNull(found, 'withdrawnAt') === null) throw refusal('was not withdrawn');
  const own = await openWithdrawal(transaction, { kind: 'claim', id });
  if (own !== null) return own;
  const [other] = await transaction.run('withdrawals-of-claims', { ids: [id] });
  const withdrawalId = other ? text(other, 'id') : null;
  const what = other ? text(other, 'kind') : 'document';
  throw refusal(`was withdrawn with its ${what}: take back the withdrawal “${withdrawalId}”`, {
    withdrawalId,
  });
}
