import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';

const current = new AsyncLocalStorage<string>();

/** Header in which a request's id comes and goes. */
export const requestIdHeader = 'x-request-id';

/** The id that a caller or a proxy gave when it is a plain word of at most 64 signs: it gets into logs. Otherwise a new one. */
export function takeRequestId(given: string | null | undefined): string {
  return given && /^[\w.:-]{1,64}$/u.test(given) ? given : randomUUID();
}

/** The id of the request that is being answered; a new one outside of any. */
export const currentRequestId = (): string => current.getStore() ?? randomUUID();

/** Runs what answers a request under its id. */
export const underRequestId = <T>(id: string, run: () => T): T => current.run(id, run);

/** Gives each request an id, under which all that it causes runs, and tells it in the answer. */
export const identifyRequest: Plugin = {
  instrumentation: {
    request: ({ request }, wrapped) =>
      underRequestId(current.getStore() ?? takeRequestId(request.headers.get(requestIdHeader)), wrapped),
  },
  onResponse({ response }) {
    response.headers.set(requestIdHeader, currentRequestId());
  },
};
