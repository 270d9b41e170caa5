import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Database } from '../db/database.ts';
import { type Live, makeLive } from '../live/live.ts';
import { makeContext } from '../resolvers/context.ts';
import { resolvers } from '../resolvers/resolvers.ts';
import { projectRoot } from '../root.ts';
import { eventIds, refuseForeignStreams } from './event-ids.ts';
import { guardRequest, refuse } from './guard-request.ts';
import { limitQuestion, questionLimits } from './limit-question.ts';
import { type LogError, maskError } from './mask-error.ts';
import type { Metrics } from './metrics.ts';
import { observeQuestions } from './observe-questions.ts';
import { ownCodes } from './own-codes.ts';
import { identifyRequest } from './request-id.ts';
import { type StoredOperations, takeStored } from './stored-operations.ts';
import { type Turns, takeTurns, usualTurns } from './take-turns.ts';

export interface GraphqlOptions {
  readonly database: Database;
  /** Why no question can be answered now; null when they can. */
  readonly unavailable: () => string | null;
  readonly log: LogError;
  /** Jobs and changes; the caller closes them. Made here when absent. */
  readonly live?: Live;
  readonly turns?: Turns;
  /** Whether the schema may be asked for; it may unless told otherwise. */
  readonly introspection?: boolean;
  /** Operations that may be asked for by their id. */
  readonly operations?: StoredOperations;
  readonly metrics?: Metrics;
}

/** `__typename` still works: clients cannot do without it. */
const refuseIntrospection: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(NoSchemaIntrospectionCustomRule);
  },
};

function refuseWhileUnavailable(unavailable: () => string | null): Plugin {
  return {
    onRequest({ endResponse }) {
      const message = unavailable();
      if (message === null) return;
      endResponse(refuse(503, 'UNAVAILABLE', message, { headers: { 'retry-after': '2' } }));
    },
  };
}

/** The schema as it is written. */
export const typeDefs: string = readFileSync(join(projectRoot, 'schema.graphql'), 'utf8');

/** What Yoga is told whichever schema it serves; the bench's contenders are told the same. */
export const bareYoga = {
  graphqlEndpoint: '/graphql',
  graphiql: false,
  landingPage: false,
  batching: false,
  cors: false,
  logging: false,
} as const;

/** The GraphQL endpoint: an ordered list of plugins around the schema. Tests call its `fetch`. */
export function makeGraphql(options: GraphqlOptions) {
  const { database, unavailable, log, turns = usualTurns, operations, introspection = true } = options;
  const { live = makeLive(database, log) } = options;
  const observed = observeQuestions(options.metrics);
  return createYoga({
    schema: makeExecutableSchema({ typeDefs, resolvers }),
    context: ({ request }) => makeContext(database, live, request),
    ...bareYoga,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    plugins: [
      identifyRequest,
      observed.requests,
      guardRequest,
      refuseForeignStreams,
      refuseWhileUnavailable(unavailable),
      ...(operations ? [takeStored(operations)] : []),
      ...(introspection ? [] : [refuseIntrospection]),
      maxTokensPlugin({ n: questionLimits.tokens }),
      limitQuestion,
      ownCodes,
      eventIds,
      // Last: what is refused above takes no turn.
      takeTurns(database, turns),
      // Around that: waiting for a turn is part of what a question takes.
      observed.operations,
    ],
  });
}
