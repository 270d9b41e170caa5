import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Database, withSignal } from '../db/database.ts';
import { noFilter } from '../domain/filter.ts';
import type { ClaimRecord } from '../domain/records.ts';
import { listClaims } from '../queries/claims.ts';
import type { GraphqlOptions } from './graphql.ts';
import type { LogError } from './mask-error.ts';
import { currentRequestId } from './request-id.ts';
import { sendLine } from './send-line.ts';

/** Claims read at once. No more than these are held for one reader, however slowly it reads. */
const claimsRead = 500;
const whole = {
  withDetails: true,
  withEnds: true,
  withEndDetails: false,
  withEvidence: true,
  withEvidenceDetails: true,
  withVoices: true,
};

/** A claim with all that it consists of: its ends by name, its words, its ladder. */
function toLine({ kind: _, subjectId, object, ends = [], documentId, voices, ...rest }: ClaimRecord): string {
  const named = (id: string) => {
    const { type, name } = ends.find((end) => end.id === id) ?? {};
    return { id, type, name };
  };
  return JSON.stringify({
    ...rest,
    subject: named(subjectId),
    object: object.kind === 'reference' ? { kind: 'entity', ...named(object.id) } : object,
    document: documentId,
    voices,
  });
}

/**
 * Every claim that counts now, by document and place, as JSON lines. The next page is read when the last one was taken. What is recorded
 * meanwhile is there when its place is still to come. A damaged claim is a line that says so.
 */
async function* claimLines(database: Database, log: LogError): AsyncGenerator<string> {
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listClaims>> = await listClaims(
      database,
      noFilter,
      'PLACE',
      { size: claimsRead, way: 'forward', cursor, peeks: true },
      whole,
    );
    let lines = '';
    for (const claim of page.nodes) {
      if (claim instanceof Error) {
        const requestId = currentRequestId();
        log(`request ${requestId} met a damaged claim`, claim);
        lines += `${JSON.stringify({ error: { code: 'INTERNAL', requestId } })}\n`;
      } else lines += `${toLine(claim)}\n`;
    }
    yield lines;
    cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (cursor !== null);
}

/** The lines as a stream that is never ahead of its reader by more than one page. */
export const claimStream = (database: Database, log: LogError): Readable =>
  Readable.from(claimLines(database, log), { highWaterMark: 1 });

type Options = Pick<GraphqlOptions, 'database' | 'unavailable' | 'operations' | 'log'>;

/**
 * Sends every claim as JSON lines. A reader that goes away ends the reading; a failure on the way cuts the answer off, and so is told from
 * its end. Where stored operations alone are answered this is not.
 */
export async function sendClaims(
  { database, unavailable, operations, log }: Options,
  response: ServerResponse,
): Promise<void> {
  if (operations?.only) return sendLine(response, 403, 'Only stored operations are answered here.');
  const why = unavailable();
  if (why !== null) return sendLine(response, 503, why, { 'retry-after': '2' });
  const gone = new AbortController();
  response.once('close', () => gone.abort(new Error('The reader went away.')));
  response.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
  });
  await pipeline(claimStream(withSignal(database, gone.signal), log), response).catch((error: unknown) => {
    if (!gone.signal.aborted) log('sending all claims failed', error);
  });
}
