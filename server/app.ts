import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from './db/database.ts';
import { makeGraphql } from './http/graphql.ts';
import type { LogError } from './http/mask-error.ts';
import { makeStaticFiles } from './http/static-files.ts';

export interface AppOptions {
  readonly database: Database;
  /** Why no question can be answered now; null when they can. */
  readonly unavailable: () => string | null;
  /** Whether a browser that opens `/graphql` gets GraphiQL. */
  readonly graphiql: boolean;
  readonly log: LogError;
}

function health(response: ServerResponse, unavailable: string | null): void {
  const body = JSON.stringify({
    ready: unavailable === null,
    ...(unavailable === null ? {} : { why: unavailable }),
  });
  response.writeHead(unavailable === null ? 200 : 503, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  });
  response.end(`${body}\n`);
}

/** Composes what is served: `/graphql` the API, `/health`, and the explorer for all else. Starts nothing. */
export function makeApp(options: AppOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const graphql = makeGraphql(options);
  const files = makeStaticFiles();
  return (request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    if (path === '/health') return health(response, options.unavailable());
    if (path !== '/graphql') return files(request, response);
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (options.graphiql && wantsPage) {
      request.url = '/graphiql.html';
      return files(request, response);
    }
    void graphql(request, response);
  };
}
