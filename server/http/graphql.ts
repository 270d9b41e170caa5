import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Database } from '../db/database.ts';
import { makeContext } from '../resolvers/context.ts';
import { resolvers } from '../resolvers/resolvers.ts';
import { projectRoot } from '../root.ts';
import { guardRequest } from './guard-request.ts';
import { limitAnswer } from './limit-answer.ts';
import { type LogError, maskError } from './mask-error.ts';

/** How much one question may hold. */
export const questionLimits = { depth: 12, aliases: 50, tokens: 2_000 } as const;

/** Errors that the library makes before anything runs, in our codes. */
const ownCodes: Plugin = {
  onResultProcess({ result, setResult }) {
    if (Symbol.asyncIterator in result || Array.isArray(result) || !('errors' in result) || !result.errors)
      return;
    const known = /^(BAD_INPUT|NOT_FOUND|CONFLICT|TOO_LARGE|UNAVAILABLE|TIMED_OUT|INTERNAL)$/u;
    const errors = result.errors.map((error) => {
      if (known.test(String(error.extensions?.code))) return error;
      const tooLarge = /limit of \d+ exceeded|limited to \d+|limit exceeded/iu.test(error.message);
      return new GraphQLError(error.message, {
        ...(error.nodes ? { nodes: error.nodes } : {}),
        ...(error.path ? { path: error.path } : {}),
        extensions: { ...error.extensions, code: tooLarge ? 'TOO_LARGE' : 'BAD_INPUT' },
      });
    });
    setResult({ ...result, errors });
  },
};

export interface GraphqlOptions {
  readonly database: Database;
  /** Why no question can be answered now; null when they can. */
  readonly unavailable: () => string | null;
  readonly log: LogError;
}

function refuseWhileUnavailable(unavailable: () => string | null): Plugin {
  return {
    onRequest({ endResponse }) {
      const message = unavailable();
      if (message === null) return;
      const body = JSON.stringify({ errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] });
      const headers = { 'content-type': 'application/json; charset=utf-8', 'retry-after': '2' };
      endResponse(new Response(body, { status: 503, headers }));
    },
  };
}

export const typeDefs = (): string => readFileSync(join(projectRoot, 'schema.graphql'), 'utf8');

/** The GraphQL endpoint: an ordered list of plugins around the schema. Tests call its `fetch`. */
export function makeGraphql({ database, unavailable, log }: GraphqlOptions) {
  return createYoga({
    schema: makeExecutableSchema({ typeDefs: typeDefs(), resolvers }),
    context: () => makeContext(database),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    batching: false,
    cors: false,
    logging: false,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    plugins: [
      guardRequest,
      refuseWhileUnavailable(unavailable),
      maxTokensPlugin({ n: questionLimits.tokens }),
      maxAliasesPlugin({ n: questionLimits.aliases }),
      maxDepthPlugin({ n: questionLimits.depth }),
      limitAnswer,
      ownCodes,
    ],
  });
}
