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
  if (!first) return 'The server does not answer. Is it still running?';
  const { code, requestId } = first.extensions ?? {};
  switch (code) {
    case 'UNAVAILABLE':
      return 'The database is not reachable; nothing is lost. Try again in a moment.';
    case 'TIMED_OUT':
      return 'The answer took too long and was given up. A narrower filter helps.';
    case 'INTERNAL': {
      const number = typeof requestId === 'string' ? ` The log has it as request ${requestId}.` : '';
      return `The server met a fault of its own.${number}`;
    }
    default:
      return first.message;
  }
}
