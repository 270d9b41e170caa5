import type { WriteTransaction } from '../db/database.ts';
import { type DisputeStatus, keyOfDispute } from '../domain/dispute.ts';
import { AttestError } from '../domain/errors.ts';
import { toStanding } from '../queries/disputes.ts';
import { number } from '../queries/rows.ts';
import { checkGiven } from './check-given.ts';

/** What is decided of a dispute: what is left out stays as it was; null empties it. */
export interface DisputePatch {
  readonly id: string;
  readonly status?: DisputeStatus;
  readonly assignee?: string | null;
  readonly reasoning?: string | null;
  /** How many decisions there were when this one was made; with another number nothing is written. */
  readonly ifDecisions?: number;
  readonly actor: string;
}

const longest = { assignee: 200, reasoning: 5_000 } as const;
/** Statuses that close a dispute, and want a reason. */
const closing: readonly DisputeStatus[] = ['settled', 'left-open'];

function checkWords(field: keyof typeof longest, words: string | null | undefined): void {
  if (words == null) return;
  checkGiven({ [field]: words });
  if (words.length > longest[field]) {
    const most = `${field} may have at most ${longest[field]} characters, not ${words.length}.`;
    throw new AttestError('TOO_LARGE', most, { field });
  }
}

/**
 * Writes what people decide of a dispute, beside what they decided before. No claim changes: who is right is not said.
 * @throws AttestError NOT_FOUND for what nobody disputes; CONFLICT when another decided meanwhile; BAD_INPUT without a change, or when
 *   it is closed without a reasoning
 */
export async function decideDispute(
  transaction: WriteTransaction,
  { id, actor, ifDecisions, status, assignee, reasoning }: DisputePatch,
): Promise<{ key: string }> {
  checkGiven({ actor });
  checkWords('assignee', assignee);
  checkWords('reasoning', reasoning);
  if (status === undefined && assignee === undefined && reasoning === undefined) {
    const nothing = 'status, assignee and reasoning are all absent: there is nothing to decide.';
    throw new AttestError('BAD_INPUT', nothing, { field: 'status' });
  }
  const key = keyOfDispute(id);
  const [known] = key === null ? [] : await transaction.run('disputes-by-key', { keys: [key] });
  if (key === null || !known) throw new AttestError('NOT_FOUND', `There is no dispute “${id}”.`, { id });
  const [row] = await transaction.run('take-dispute', { key });
  if (!row) throw new Error('The statement take-dispute returns one row, and returned none.');
  const decisions = number(row, 'decisions');
  if (ifDecisions !== undefined && ifDecisions !== decisions) {
    const meanwhile = `The dispute “${id}” has ${decisions} decisions, not ${ifDecisions}: somebody decided meanwhile.`;
    throw new AttestError('CONFLICT', meanwhile, { id, decisions });
  }
  const before = toStanding(row);
  const next = {
    status: status ?? before.status,
    assignee: assignee === undefined ? before.assignee : assignee,
    reasoning: reasoning === undefined ? before.reasoning : reasoning,
  };
  if (closing.includes(next.status) && next.reasoning === null) {
    const why = `reasoning must say why the dispute is ${next.status === 'settled' ? 'settled' : 'left open'}.`;
    throw new AttestError('BAD_INPUT', why, { field: 'reasoning' });
  }
  await transaction.run('decide-dispute', { key, at: new Date().toISOString(), by: actor, ...next });
  return { key };
}
