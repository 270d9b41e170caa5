import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refuse } from './guard-request.ts';

/** The number of the event, when the one field of a subscription was asked for its `id` and that is a number. */
function eventId(result: ExecutionResult): string | null {
  const [field] = Object.values(result.data ?? {});
  const id = typeof field === 'object' && field !== null && 'id' in field ? field.id : null;
  return typeof id === 'string' && /^\d+$/u.test(id) ? id : null;
}

/**
 * Gives server-sent events the id of their change, which a browser's EventSource sends back as Last-Event-ID when its connection
 * broke. The library writes no ids; it writes each result by the `stringify` that the result brings, as the `data:` of one
 * event, and a line `id:` may stand after it.
 */
export const eventIds: Plugin = {
  onSubscribe: () => ({
    onSubscribeResult: () => ({
      onNext({ result, setResult }) {
        if (Symbol.asyncIterator in result) return;
        const id = eventId(result);
        if (id === null) return;
        setResult({
          ...result,
          stringify: (value: unknown) => `${JSON.stringify(value)}\nid: ${id}`,
        } as ExecutionResult);
      },
    }),
  }),
};

/** A stream opened by a page of another site cannot be read there, and is refused before it costs anything. */
export const refuseForeignStreams: Plugin = {
  onRequest({ request, endResponse }) {
    const site = request.headers.get('sec-fetch-site');
    const foreign = site !== null && site !== 'same-origin' && site !== 'none';
    if (!foreign || !(request.headers.get('accept') ?? '').includes('text/event-stream')) return;
    endResponse(refuse(403, 'BAD_INPUT', 'Events are told to pages of this site only.'));
  },
};
