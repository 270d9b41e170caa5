import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables } from 'urql';
import { fromCombined } from './ask.ts';
import { AskError } from './ask-error.ts';
import { api } from './client.ts';

/** Types whose answers a change of claims may make old: counts, links and lists that hold no claim themselves. */
const touched = [
  'Claim',
  'Document',
  'DocumentConnection',
  'ClaimConnection',
  'Entity',
  'EntityConnection',
  'Link',
  'LinkConnection',
  'Neighbourhood',
  'SearchConnection',
  'Stats',
];

/**
 * Makes one change; answers kept from before are asked for again when they are wanted.
 * @throws AskError with the API's code and its sentence.
 */
export async function change<Data, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const answer = await api.mutation(mutation, variables, { additionalTypenames: touched }).toPromise();
  if (answer.error !== undefined) throw fromCombined(answer.error);
  if (answer.data === undefined) throw new AskError('UNREACHABLE', 'The answer was empty.');
  return answer.data;
}
