import type { WriteTransaction } from '../db/database.ts';
import { checkInput, type MutationInput, once } from '../edit/once.ts';
import type { Context } from './context.ts';

/** Runs a mutation in one transaction, once for each `clientMutationId`. */
export async function change<T>(
  { database, forget }: Context,
  name: string,
  input: MutationInput,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  checkInput(input);
  const result = await database.write((transaction) =>
    once(transaction, name, input, () => work(transaction)),
  );
  forget();
  return result;
}

/** What a payload gives back of its input. */
export const keyOf = ({ clientMutationId }: MutationInput) => ({
  clientMutationId: clientMutationId ?? null,
});
