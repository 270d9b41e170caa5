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

/** Ready means: a question would be answered now. The database is asked, because it may have gone since the start. */
async function health({ database, unavailable }: AppOptions, response: ServerResponse): Promise<void> {
  const why =
    unavailable() ??
    (await database.verify().then(
      () => null,
      () => 'The database cannot be reached.',
    ));
  const body = JSON.stringify(why === null ? { ready: true } : { ready: false, why });
  response.writeHead(why === null ? 200 : 503, {
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
    if (path === '/health') return void health(options, response);
    if (path !== '/graphql') return files(request, response);
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (options.graphiql && wantsPage) {
      request.url = '/graphiql.html';
      return files(request, response);
    }
    void graphql(request, response);
  };
}
