import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables, CombinedError, OperationContext } from 'urql';
import { AskError } from './ask-error.ts';
import { api } from './client.ts';

/** An error of the API client, as this page tells errors. */
export function fromCombined(error: CombinedError): AskError {
  const first = error.graphQLErrors[0];
  if (first !== undefined) {
    const code = first.extensions.code;
    return new AskError(typeof code === 'string' ? code : 'INTERNAL', first.message);
  }
  return new AskError('UNREACHABLE', 'The Attest server does not answer. Is it still running?');
}

/**
 * Asks the API one question.
 * @throws AskError with the API's code and its sentence.
 */
export async function ask<Data, Variables extends AnyVariables>(
  question: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  context?: Partial<OperationContext>,
): Promise<Data> {
  const answer = await api.query(question, variables, context).toPromise();
  if (answer.error !== undefined) throw fromCombined(answer.error);
  if (answer.data === undefined) throw new AskError('UNREACHABLE', 'The answer was empty.');
  return answer.data;
}
