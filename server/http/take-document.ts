import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { AttestError } from '../domain/errors.ts';
import { ingestOptions } from '../ingest/ingest-options.ts';
import { limits } from '../ingest/readers/limits.ts';
import type { JobRunner } from '../live/job-runner.ts';
import type { GraphqlOptions } from './graphql.ts';
import { maskError } from './mask-error.ts';
import { sendFailure, sendJson } from './send-json.ts';

/** Reads the file that a request brings, no further than the limit. */
async function takeFile(request: IncomingMessage): Promise<Buffer> {
  // A page of another site can send a form or plain text unasked; for this type its browser asks first, and is refused.
  if (request.headers['content-type'] !== 'application/octet-stream')
    throw new AttestError('BAD_INPUT', 'Send the file as application/octet-stream.', {
      header: 'content-type',
    });
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (Number.isNaN(length))
    throw new AttestError('BAD_INPUT', 'Say the length of the file in Content-Length.', {
      header: 'content-length',
    });
  if (length > limits.fileBytes) {
    throw new AttestError('TOO_LARGE', `A file may have at most ${limits.fileBytes} bytes, not ${length}.`, {
      limit: 'bytes',
      ceiling: limits.fileBytes,
    });
  }
  return buffer(request);
}

/**
 * `POST /documents?name=…`: a file of any size that is read, with what its sender says of it in the address: `url`, `publisher`, `published`,
 * `language`, `accept`, `extractor`. Answers with the job that reads it, as `ingestDocument` does.
 */
export async function takeDocument(
  jobs: JobRunner,
  { unavailable, log }: GraphqlOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (request.method !== 'POST')
      return sendJson(response.setHeader('allow', 'POST'), 405, { error: 'Send it by POST.' });
    const reason = unavailable();
    if (reason !== null) throw new AttestError('UNAVAILABLE', reason);
    const given = new URL(request.url ?? '', 'http://localhost').searchParams;
    const name = given.get('name')?.trim();
    if (!name)
      throw new AttestError('BAD_INPUT', 'Say the name of the file: /documents?name=…', { field: 'name' });
    const options = ingestOptions({
      publisher: given.get('publisher'),
      published: given.get('published'),
      language: given.get('language'),
      accept: given.get('accept') === 'true',
      extractor: given.get('extractor'),
    });
    const url = given.get('url');
    const bytes = await takeFile(request);
    const job = await jobs.ingestFile({ name, bytes, ...(url ? { url } : {}) }, options, {});
    sendJson(response, 202, { job });
  } catch (error) {
    // What is left of a body that was refused is not read.
    response.once('finish', () => request.destroy());
    sendFailure(response, maskError(error, log));
  }
}
