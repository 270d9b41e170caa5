import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../domain/errors.ts';
import { currentRequestId } from './request-id.ts';

/** The largest question, bytes. */
export const mostBytes = 1_000_000;

/** An answer to a request that never became a question. */
export const refuse = (
  status: number,
  code: ErrorCode,
  message: string,
  { fields = {}, headers = {} }: { fields?: Record<string, unknown>; headers?: Record<string, string> } = {},
): Response => {
  const extensions = { ...fields, code, requestId: currentRequestId() };
  return new Response(JSON.stringify({ errors: [{ message, extensions }] }), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
};

/**
 * Takes only what a page of another site cannot send without asking first: JSON. Form posts and plain text need no preflight,
 * and with no CORS headers sent, a preflight fails. The length must be said before the body, so that none is read in vain.
 */
export const guardRequest: Plugin = {
  onRequest({ request, endResponse }) {
    if (request.method !== 'POST') return;
    const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    const length = request.headers.get('content-length');
    if (type !== 'application/json') {
      return endResponse(
        refuse(415, 'BAD_INPUT', 'Send the question as JSON, with the content type application/json.'),
      );
    }
    if (length === null)
      return endResponse(refuse(411, 'BAD_INPUT', 'Say the length of the question in Content-Length.'));
    if (Number(length) > mostBytes) {
      return endResponse(
        refuse(413, 'TOO_LARGE', `A question may have at most ${mostBytes} bytes, not ${length}.`, {
          fields: { limit: 'bytes', ceiling: mostBytes },
        }),
      );
    }
  },
};
