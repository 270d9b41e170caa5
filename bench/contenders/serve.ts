import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Database } from '../../server/db/database.ts';
import { eventIds, refuseForeignStreams } from '../../server/http/event-ids.ts';
import { bareYoga } from '../../server/http/graphql.ts';
import { guardRequest } from '../../server/http/guard-request.ts';
import { limitQuestion, questionLimits } from '../../server/http/limit-question.ts';
import { observeQuestions } from '../../server/http/observe-questions.ts';
import { ownCodes } from '../../server/http/own-codes.ts';
import { identifyRequest } from '../../server/http/request-id.ts';
import { takeTurns, usualTurns } from '../../server/http/take-turns.ts';

/** Asks a contender as a client does, and returns its data. @throws Error for an answer with errors */
export type Ask = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

interface Fetches {
  fetch(request: Request): Response | Promise<Response>;
}

/** Whole requests and whole answers, without a socket: what a socket costs is the same for all, and would only hide differences. */
export function asker(endpoint: Fetches): Ask {
  return async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
    const request = new Request('http://localhost/graphql', { method: 'POST', headers, body });
    const response = await endpoint.fetch(request);
    // Every endpoint here answers as GraphQL over HTTP has it.
    const answer = (await response.json()) as { data?: unknown; errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors).slice(0, 2_000));
    return answer.data;
  };
}

/** The same Yoga with the same options and guards as the product's, around another schema. */
export function serve(schema: GraphQLSchema, database: Database, context: () => object): Ask {
  const observed = observeQuestions(undefined);
  return asker(
    createYoga({
      schema,
      context,
      ...bareYoga,
      maskedErrors: false,
      plugins: [
        identifyRequest,
        observed.requests,
        guardRequest,
        refuseForeignStreams,
        maxTokensPlugin({ n: questionLimits.tokens }),
        limitQuestion,
        ownCodes,
        eventIds,
        takeTurns(database, { ...usualTurns, seconds: 600 }),
        observed.operations,
      ],
    }),
  );
}
