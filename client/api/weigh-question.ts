import { dataOf } from './ask.ts';
import { api } from './client.ts';

/** What a question weighs: the most objects that its answer may hold, and how many one answer may. */
export interface Weight {
  readonly objects: number;
  readonly limit: number;
}

/**
 * Asks a question and what it weighs.
 * @throws AskError when it is not answered, as where a server answers stored questions alone.
 */
export async function weighQuestion(
  text: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Weight | null> {
  const result = await api
    .query(text, variables, {
      requestPolicy: 'network-only',
      fetchOptions: { headers: { 'x-attest-cost': '1' } },
    })
    .toPromise();
  dataOf(result);
  const { cost } = (result.extensions ?? {}) as { cost?: Weight };
  return cost ?? null;
}
