import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables, OperationContext, OperationResult } from 'urql';
import { say } from '../texts/say.ts';
import { errorWords } from '../texts/server-words.ts';
import { AskError, isOfOneRow, toAskError } from './ask-error.ts';
import { api } from './client.ts';
import { touched } from './touched.ts';

/**
 * What was answered. A row that is damaged is null in its list, and no reason to show nothing.
 * @throws AskError when there is no answer, or an error is about more than a row
 */
export function dataOf<Data>({ data, error }: Partial<Pick<OperationResult<Data>, 'data' | 'error'>>): Data {
  const told = error?.graphQLErrors.find((one) => data == null || !isOfOneRow(one));
  if (told !== undefined)
    throw toAskError({ ...told, message: errorWords(told.extensions?.code, told.message) }, data);
  if (error !== undefined && error.graphQLErrors.length === 0)
    throw new AskError('UNREACHABLE', say('common.serverSilent'));
  if (data == null) throw new AskError('UNREACHABLE', say('common.emptyAnswer'));
  return data;
}

/**
 * Asks the API one question. A change makes its answer old, also one that holds nothing it could have been told by: columns, an empty list.
 * @throws AskError with the API's code, and its sentence or what stands for it in the reader's language.
 */
export async function ask<Data, Variables extends AnyVariables>(
  question: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  context?: Partial<OperationContext>,
): Promise<Data> {
  const whole = { additionalTypenames: touched, ...context };
  return dataOf(await api.query(question, variables, whole).toPromise());
}
