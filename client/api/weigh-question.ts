import { say } from '../texts/say.ts';
import { AskError } from './ask-error.ts';

/** What a question weighs: the most objects that its answer may hold, and how many one answer may. */
export interface Weight {
  readonly objects: number;
  readonly limit: number;
}

interface Answer {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly extensions?: { readonly cost?: Weight };
}

/**
 * Asks a question and what it weighs. What it answers is of no interest, and so not put into the reader's words.
 * @throws AskError when it is not answered, as where a server answers stored questions alone.
 */
export async function weighQuestion(
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Weight> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-attest-cost': '1' },
    body: JSON.stringify({ query, variables }),
  });
  // As every answer of GraphQL is; what comes from elsewhere has none of it.
  const { errors, extensions } = (await response.json()) as Answer;
  const cost = extensions?.cost;
  if (cost !== undefined) return cost;
  const [error] = errors ?? [];
  throw new AskError(error?.extensions?.code ?? 'INTERNAL', error?.message ?? say('common.emptyAnswer'));
}
