import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendClaims } from './http/claim-lines.ts';
import { type GraphqlOptions, makeGraphql, typeDefs } from './http/graphql.ts';
import { isMeant, sendLive, sendMetrics, sendReady } from './http/probes.ts';
import { makePublications } from './http/publications.ts';
import { makeReconciliation, type ReconciliationOptions } from './http/reconciliation.ts';
import { requestIdHeader, takeRequestId, underRequestId } from './http/request-id.ts';
import { makeStaticFiles } from './http/static-files.ts';
import { takeDocument } from './http/take-document.ts';
import { makeLive } from './live/live.ts';
import { servicePath } from './reconcile/manifest.ts';

export interface AppOptions extends GraphqlOptions, Pick<ReconciliationOptions, 'reconcileOrigins'> {
  /** Whether a browser that opens `/graphql` gets GraphiQL. */
  readonly graphiql: boolean;
  /** Names under which the server answers; null or none when any will do. */
  readonly allowedHosts?: readonly string[] | null;
}

/**
 * Composes what is served: `/graphql` the API, `/schema.graphql` its schema, `/claims.ndjson` every claim, `/documents` takes files to read, `/reconcile` matches names of other tables, `/p/…` what is published, `/live`, `/ready` (`/health` is its older name), `/metrics`, and
 * the explorer for all else. Starts nothing.
 */
export function makeApp(options: AppOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const { database, unavailable, metrics, log, allowedHosts = null } = options;
  const { live = makeLive(database, log) } = options;
  const graphql = makeGraphql({ ...options, live });
  const files = makeStaticFiles();
  const publications = makePublications(options);
  const reconciliation = makeReconciliation(options);

  function answer(request: IncomingMessage, response: ServerResponse): unknown {
    const path = (request.url ?? '/').split('?')[0];
    if (path === '/live') return sendLive(response);
    if (path === '/ready' || path === '/health') return sendReady(database, unavailable, response);
    if (path === '/metrics' && metrics) return sendMetrics(database, metrics, response);
    if (path === '/schema.graphql') {
      return response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(typeDefs);
    }
    if (path === '/claims.ndjson') return sendClaims(options, response);
    if (path === '/documents') return takeDocument(live.jobs, options, request, response);
    if (path === servicePath || path?.startsWith(`${servicePath}/`)) return reconciliation(request, response);
    if (path?.startsWith('/p/')) return publications(request, response);
    if (path !== '/graphql') return files(request, response);
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (options.graphiql && wantsPage) {
      request.url = '/console/graphiql.html';
      return files(request, response);
    }
    return graphql(request, response);
  }

  return (request, response) => {
    const given = request.headers[requestIdHeader];
    const id = takeRequestId(typeof given === 'string' ? given : null);
    response.setHeader(requestIdHeader, id);
    if (isMeant(request, response, allowedHosts)) underRequestId(id, () => answer(request, response));
  };
}
