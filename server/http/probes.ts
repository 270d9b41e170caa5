import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '../db/database.ts';
import type { Metrics } from './metrics.ts';
import { sendLine } from './send-line.ts';

const send = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
};

/** Live means: the process answers. Whoever restarts a server should ask this, and not whether the database is there. */
export const sendLive = (response: ServerResponse): void =>
  send(response, 200, 'application/json', '{"live":true}\n');

/** Ready means: a question would be answered now. The database is asked, because it may have gone since the start. */
export async function sendReady(
  database: Database,
  unavailable: () => string | null,
  response: ServerResponse,
): Promise<void> {
  const why =
    unavailable() ??
    (await database.verify().then(
      () => null,
      () => 'The database cannot be reached.',
    ));
  const body = JSON.stringify(why === null ? { ready: true } : { ready: false, why });
  send(response, why === null ? 200 : 503, 'application/json', `${body}\n`);
}

export async function sendMetrics(
  database: Database,
  metrics: Metrics,
  response: ServerResponse,
): Promise<void> {
  send(response, 200, metrics.contentType, await metrics.text(database));
}

/** Answers 421 and says no when a request means another host than this; a page that had its own name resolve to this machine does. */
export function isMeant(
  request: IncomingMessage,
  response: ServerResponse,
  allowedHosts: readonly string[] | null,
): boolean {
  if (allowedHosts === null) return true;
  const host = (request.headers.host ?? '').toLowerCase().replace(/:\d*$/u, '').replace(/\.$/u, '');
  if (allowedHosts.includes(host)) return true;
  const line =
    'This server does not answer to the name it was asked by. Add the name to ATTEST_ALLOWED_HOSTS if it should.';
  sendLine(response, 421, line, { 'cache-control': 'no-store' });
  return false;
}
