import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useState } from 'react';
import { ask } from '../../api/ask.ts';
import type { AskError } from '../../api/ask-error.ts';
import type { IdentityChangeFragment } from '../../api/generated/graphql.ts';
import { problemOf } from './problem-of.ts';

/** Milliseconds without a change of the form: a preview waits its turn as a change does. */
const pause = 250;

export interface Preview {
  /** Null until it has come, and while there is nothing to ask. */
  readonly change: IdentityChangeFragment | null;
  readonly problem: AskError | null;
  readonly isAsking: boolean;
}

const nothing: Preview = { change: null, problem: null, isAsking: false };

/** What a decision that is being made would change, as of now; asked anew when `attempt` grows. */
export function usePreview<Variables extends Record<string, unknown>>(
  question: TypedDocumentNode<{ preview: IdentityChangeFragment }, Variables>,
  variables: Variables | null,
  attempt = 0,
): Preview {
  const asked = JSON.stringify(variables);
  const [told, setTold] = useState<{ readonly asked: string } & Preview>({ asked, ...nothing });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` are the variables, so that equal ones compare equal.
  useEffect(() => {
    if (variables === null) return;
    let isCurrent = true;
    const put = (preview: Partial<Preview>): void => {
      if (isCurrent) setTold({ asked, ...nothing, ...preview });
    };
    put({ isAsking: true });
    const timer = setTimeout(() => {
      ask(question, variables, { requestPolicy: 'network-only' }).then(
        ({ preview }) => put({ change: preview }),
        (error: unknown) => put({ problem: problemOf(error) }),
      );
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [question, asked, attempt]);
  if (variables === null) return nothing;
  return told.asked === asked ? told : { ...nothing, isAsking: true };
}
