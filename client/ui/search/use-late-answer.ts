import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useState } from 'react';
import type { AnyVariables } from 'urql';
import { ask } from '../../api/ask.ts';
import { AskError } from '../../api/ask-error.ts';
import { say } from '../../texts/say.ts';

/** Milliseconds without a key before the server is asked. */
const pause = 150;

/** The last answer that came; while the next is on its way it is the one before, which its variables tell. */
export interface LateAnswer<Data, Variables> {
  readonly variables: Variables;
  readonly data: Data | null;
  /** Why there is none, as a sentence. */
  readonly failure: string | null;
}

/**
 * A question to the API that follows what is typed: asked a moment after the last key, not at all while the variables are null,
 * and anew when `attempt` grows. Null until an answer has come.
 */
export function useLateAnswer<Data, Variables extends AnyVariables>(
  question: TypedDocumentNode<Data, Variables>,
  variables: Variables | null,
  attempt = 0,
): LateAnswer<Data, Variables> | null {
  const [answer, setAnswer] = useState<LateAnswer<Data, Variables> | null>(null);
  const asked = JSON.stringify(variables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` are the variables, so that equal ones compare equal.
  useEffect(() => {
    // What was found for something else is not to stand there when the next question begins.
    if (variables === null) return setAnswer(null);
    let isCurrent = true;
    const put = (data: Data | null, failure: string | null): void => {
      if (isCurrent) setAnswer({ variables, data, failure });
    };
    const timer = setTimeout(() => {
      ask(question, variables).then(
        (data) => put(data, null),
        (error: unknown) => put(null, error instanceof AskError ? error.message : say('search.failed')),
      );
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [question, asked, attempt]);
  return variables === null ? null : answer;
}
