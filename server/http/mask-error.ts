import { GraphQLError } from 'graphql';
import { AttestError } from '../domain/errors.ts';
import { currentRequestId } from './request-id.ts';

export type LogError = (line: string, error: unknown) => void;

const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError ? (error.originalError ?? error) : error;

/**
 * What a caller is told. Our own errors keep their sentence, code and fields; a question that is not well put is BAD_INPUT; all
 * else is INTERNAL with a request id that the log has too, and says nothing of the inside.
 */
export function maskError(error: unknown, log: LogError): GraphQLError {
  const cause = causeOf(error);
  const place = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
  const say = (message: string, extensions: Record<string, unknown>): GraphQLError =>
    new GraphQLError(message, {
      extensions,
      ...(place.nodes ? { nodes: place.nodes } : {}),
      ...(place.path ? { path: place.path } : {}),
    });
  if (cause instanceof AttestError) return say(cause.message, { ...cause.fields, code: cause.code });
  if (cause instanceof GraphQLError) return cause;
  const requestId = currentRequestId();
  log(`request ${requestId} failed`, cause);
  return say(`Something went wrong here. Its number is ${requestId}.`, { code: 'INTERNAL', requestId });
}
