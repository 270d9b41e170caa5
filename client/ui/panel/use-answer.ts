import type { AnyVariables, CombinedError, TypedDocumentNode } from 'urql';
import { useQuery } from 'urql';
import { touched } from '../../api/touched.ts';

export interface Answer<Data> {
  readonly data: Data | undefined;
  /** Whether the data answers the variables given now. False while a changed question is on its way. */
  readonly current: boolean;
  readonly error: CombinedError | undefined;
  retry(): void;
}

/** A change makes every answer old, also one that holds nothing it could have been told by: what was not there may be now. */
const context = { additionalTypenames: touched };

/**
 * A question to the API that says whether its answer is to the question now asked. urql keeps the last answer while the next
 * one comes, and an answer to another frontier or filter must not be shown: it may tell what is now to be kept back.
 * @param variables null while there is nothing to ask
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  // urql's own type of its arguments cannot tell that the variables of a generic document are all there.
  const [{ data, error, operation }, ask] = useQuery<Data, AnyVariables>({
    query,
    variables: variables ?? {},
    pause: variables === null,
    context,
  });
  const current = variables !== null && JSON.stringify(operation?.variables) === JSON.stringify(variables);
  return { data, current, error, retry: () => ask({ requestPolicy: 'network-only' }) };
}
