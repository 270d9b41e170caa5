import neo4j, { type Neo4jError } from 'neo4j-driver';
import { AttestError } from '../domain/errors.ts';

const unavailable = new Set<string>([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);
const refused = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
]);
const timedOut = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.LockClientStopped',
]);

const isDriverError = (error: unknown): error is Neo4jError => error instanceof neo4j.Neo4jError;

/** What needs more memory than a transaction may take. */
const tooLarge = {
  read: 'The question needs more memory than there is. Ask for less: fewer hops, a narrower filter.',
  write:
    'So much cannot be written at once with the memory that there is. Cut the bundle into smaller ones, or give Neo4j a larger heap.',
} as const;

/** What a failure of the driver means to who asked or wrote. The only place that knows the driver's codes. */
export function fromDriverFailure(error: unknown, doing: keyof typeof tooLarge = 'read'): unknown {
  if (!isDriverError(error)) return error;
  if (unavailable.has(error.code) || /acquisition timed out/iu.test(error.message)) {
    return new AttestError('UNAVAILABLE', 'The database cannot be reached; the question was not answered.');
  }
  if (refused.has(error.code)) {
    return new AttestError(
      'UNAVAILABLE',
      'The database refuses the user name and password it is asked with.',
    );
  }
  if (timedOut.has(error.code)) {
    return new AttestError(
      'TIMED_OUT',
      'The question took too long and was stopped. Ask for less: fewer hops, a narrower filter.',
    );
  }
  if (isTooLarge(error)) {
    return new AttestError('TOO_LARGE', tooLarge[doing]);
  }
  return error;
}

/** Whether it took more memory than a transaction may. */
export const isTooLarge = (error: unknown): boolean =>
  isDriverError(error) && /MemoryPool|OutOfMemory/u.test(error.code);

/** Whether asking the same again may succeed at once. */
export const isRetryable = (error: unknown): boolean => isDriverError(error) && error.retriable;
