import type { WriteTransaction } from '../db/database.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { AttestError } from '../domain/errors.ts';
import { sha256 } from '../domain/ids.ts';
import { textProblems } from '../domain/text-problem.ts';
import { text, textOrNull } from '../queries/rows.ts';

const keptMs = 7 * 24 * 60 * 60 * 1000;
const longestKey = 200;

/** What every mutation takes beside its own fields. */
export interface MutationInput {
  readonly clientMutationId?: string | null | undefined;
}

/**
 * Refuses what no mutation can keep: a text with half a character or U+0000, a key that is blank or too long.
 * @throws AttestError BAD_INPUT with the field
 */
export function checkInput(input: MutationInput): void {
  const [worst] = textProblems(input);
  if (worst) {
    const field = worst.pointer.slice(1).replaceAll('/', '.');
    throw new AttestError('BAD_INPUT', `${field} ${worst.problem}.`, { field });
  }
  const key = input.clientMutationId;
  if (key != null && (key.trim() === '' || key.length > longestKey)) {
    const field = 'clientMutationId';
    throw new AttestError('BAD_INPUT', `${field} must have 1 to ${longestKey} characters, not only blanks.`, {
      field,
    });
  }
}

/**
 * Does `work` once for each `clientMutationId`: the same input again gives the first result and does nothing. The result must be
 * plain JSON, such as ids. Keys are kept 7 days. Must run before the transaction does anything else.
 * @throws AttestError CONFLICT when the key came with another input
 */
export async function once<T>(
  transaction: WriteTransaction,
  mutation: string,
  input: MutationInput,
  work: () => Promise<T>,
): Promise<T> {
  const key = input.clientMutationId;
  if (key == null) return work();
  const hash = sha256(`${mutation} ${canonicalJson(input)}`);
  const now = Date.now();
  await transaction.run('drop-mutation-keys', { before: new Date(now - keptMs).toISOString(), limit: 1_000 });
  const [row] = await transaction.run('take-mutation-key', { key, hash, at: new Date(now).toISOString() });
  if (!row) throw new Error('The statement take-mutation-key returns one row, and returned none.');
  if (text(row, 'hash') !== hash) {
    throw new AttestError('CONFLICT', `clientMutationId “${key}” was used with another input before.`, {
      field: 'clientMutationId',
    });
  }
  const kept = textOrNull(row, 'result');
  // Written below by the same mutation, whose result has this type.
  if (kept !== null) return JSON.parse(kept) as T;
  const result = await work();
  await transaction.run('keep-mutation-result', { key, result: JSON.stringify(result) });
  return result;
}
