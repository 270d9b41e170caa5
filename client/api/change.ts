import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables } from 'urql';
import { dataOf } from './ask.ts';
import { api } from './client.ts';
import { touched } from './touched.ts';

/**
 * Makes one change; answers kept from before with one of the types that it touches are asked for again when they are wanted.
 * @throws AskError with the API's code and its sentence.
 */
export async function change<Data, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  additionalTypenames: string[] = touched,
): Promise<Data> {
  return dataOf(await api.mutation(mutation, variables, { additionalTypenames }).toPromise());
}
