import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { questionLimits } from './limit-question.ts';
import { currentRequestId } from './request-id.ts';

const known =
  /^(BAD_INPUT|NOT_FOUND|CONFLICT|TOO_LARGE|UNAVAILABLE|TIMED_OUT|OVERLOADED|CANCELLED|INTERNAL)$/u;

/** The code of an error that a library made before anything ran, and the limit that it speaks of. */
function codeOf({ message, extensions }: GraphQLError): Record<string, unknown> {
  if (known.test(String(extensions.code))) return extensions;
  const isTokenLimit = /token limit of \d+ exceeded/iu.test(message);
  if (isTokenLimit)
    return { ...extensions, code: 'TOO_LARGE', limit: 'tokens', ceiling: questionLimits.tokens };
  return { ...extensions, code: 'BAD_INPUT' };
}

/** Every error has one of our codes, and the id of the request, under which the log may say more. */
export const ownCodes: Plugin = {
  onResultProcess({ result, setResult }) {
    if (Symbol.asyncIterator in result || Array.isArray(result) || !('errors' in result) || !result.errors)
      return;
    const requestId = currentRequestId();
    const errors = result.errors.map(
      (error) =>
        new GraphQLError(error.message, {
          ...(error.nodes ? { nodes: error.nodes } : {}),
          ...(error.path ? { path: error.path } : {}),
          extensions: { ...codeOf(error), requestId },
        }),
    );
    setResult({ ...result, errors });
  },
};
