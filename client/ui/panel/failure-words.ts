import { AskError } from '../../api/ask-error.ts';
import { say } from '../../texts/say.ts';
import { errorWords } from '../../texts/server-words.ts';

/** What `failureWords` reads of an urql `CombinedError`. */
export interface Failure {
  readonly networkError?: unknown;
  readonly graphQLErrors: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Why there is nothing to see, as a sentence to the reader, by the error's code. Never a stack or an address. */
export function failureWords({ graphQLErrors }: Failure): string {
  const [first] = graphQLErrors;
  if (!first) return say('panel.noAnswer');
  const { code, requestId } = first.extensions ?? {};
  switch (code) {
    case 'UNAVAILABLE':
      return say('panel.databaseAway');
    case 'TIMED_OUT':
      return say('panel.tookTooLong');
    case 'INTERNAL':
      return typeof requestId === 'string'
        ? say('panel.ownFaultRequest', { number: requestId })
        : say('panel.ownFault');
    default:
      return errorWords(code, first.message);
  }
}

/** What went wrong when a question was asked, as `failureWords` takes it. */
export function failureOf(problem: unknown): Failure {
  if (!(problem instanceof AskError) || problem.code === 'UNREACHABLE') return { graphQLErrors: [] };
  const { code, message, fields } = problem;
  return { graphQLErrors: [{ message, extensions: { ...fields, code } }] };
}
