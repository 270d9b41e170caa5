import { type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type Database, withSignal } from '../db/database.ts';
import { GateFull, makeGate } from '../db/gate.ts';
import { AttestError } from '../domain/errors.ts';

/** How many questions are answered at once, how many may wait, and how long one may take with its waiting, seconds. */
export interface Turns {
  readonly running: number;
  readonly waiting: number;
  readonly seconds: number;
}

export const usualTurns: Turns = { running: 16, waiting: 64, seconds: 20 };

const timedOut = (seconds: number): AttestError =>
  new AttestError(
    'TIMED_OUT',
    `The question took longer than ${seconds} s and was stopped. Ask for less: fewer hops, a narrower filter.`,
    { limit: 'seconds', ceiling: seconds },
  );
const cancelled = (): AttestError => new AttestError('CANCELLED', 'The asker went away.');

/** Of the errors that end a question before it is run. */
function refusal(error: unknown): GraphQLError {
  if (error instanceof GateFull) {
    return new GraphQLError('Too many questions are being answered; ask again in a moment.', {
      extensions: { code: 'OVERLOADED', http: { status: 503, headers: { 'retry-after': '1' } } },
    });
  }
  if (error instanceof AttestError)
    return new GraphQLError(error.message, { extensions: { ...error.fields, code: error.code } });
  throw error;
}

/**
 * Lets so many questions run, makes some wait, and turns the rest away at once. A question whose asker has gone, or whose time is
 * over, has its statements ended in Neo4j. Mutations wait for their turn too, but are not ended half-way: they are done or not done.
 */
export function takeTurns(database: Database, { running, waiting, seconds }: Turns): Plugin {
  const gate = makeGate(running, waiting);
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs) => {
        // The type leaves the context open; it is ours, made in `makeGraphql`.
        const context = args.contextValue as { request: Request; database: Database };
        const over = new AbortController();
        const gone = (): void => over.abort(cancelled());
        const { signal } = context.request;
        const timer = setTimeout(() => over.abort(timedOut(seconds)), seconds * 1000);
        signal.addEventListener('abort', gone, { once: true });
        if (signal.aborted) gone();
        let leave: (() => void) | undefined;
        try {
          leave = await gate.enter(over.signal);
          if (getOperationAST(args.document, args.operationName)?.operation === 'query')
            context.database = withSignal(database, over.signal);
          return await executeFn(args);
        } catch (error) {
          if (leave === undefined) return { errors: [refusal(error)] };
          throw error;
        } finally {
          clearTimeout(timer);
          signal.removeEventListener('abort', gone);
          leave?.();
        }
      });
    },
  };
}
