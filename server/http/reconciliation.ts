import type { IncomingMessage, ServerResponse } from 'node:http';
import { usualReconcileOrigins } from '../config.ts';
import { type Database, withSignal } from '../db/database.ts';
import { GateFull, makeGate } from '../db/gate.ts';
import { AttestError } from '../domain/errors.ts';
import { answerQueries } from '../reconcile/answer-queries.ts';
import { answerExtend } from '../reconcile/extend.ts';
import { manifest, servicePath } from '../reconcile/manifest.ts';
import { entityLines, previewPage } from '../reconcile/preview.ts';
import { propertiesOf } from '../reconcile/properties.ts';
import { readExtend, readQueries } from '../reconcile/read-request.ts';
import { describe, suggestEntities, suggestProperties, suggestTypes } from '../reconcile/suggest.ts';
import type { GraphqlOptions } from './graphql.ts';
import { mostBytes } from './guard-request.ts';
import { maskError } from './mask-error.ts';
import { originOf } from './origin-of.ts';
import { sendFailure, sendJson } from './send-json.ts';
import type { Serve } from './static-files.ts';
import { usualTurns } from './take-turns.ts';

export interface ReconciliationOptions
  extends Pick<GraphqlOptions, 'database' | 'unavailable' | 'log' | 'operations' | 'turns'> {
  /** Origins whose pages may read it; `*` stands for any. */
  readonly reconcileOrigins?: readonly string[];
}

/** Batches answered at once, and how many may wait: each is up to fifty questions. */
const turns = { running: 2, waiting: 16 };
const formType = 'application/x-www-form-urlencoded';

/** The form that a request brings, no further than the limit. */
async function takeForm(request: IncomingMessage): Promise<URLSearchParams> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== formType)
    throw new AttestError('BAD_INPUT', `Send queries or extend as a form, ${formType}.`, {
      header: 'content-type',
    });
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes)
      throw new AttestError('TOO_LARGE', `A batch may have at most ${mostBytes} bytes.`, {
        limit: 'bytes',
        ceiling: mostBytes,
      });
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}

const numberIn = (given: URLSearchParams, name: string): number | null => {
  const text = given.get(name);
  if (text === null || text === '') return null;
  if (!/^\d{1,6}$/u.test(text))
    throw new AttestError('BAD_INPUT', `${name} must be a whole number, not “${text}”.`, { field: name });
  return Number(text);
};

function idIn(given: URLSearchParams): string {
  const id = given.get('id');
  if (id === null || id === '') throw new AttestError('BAD_INPUT', 'id is needed.', { field: 'id' });
  return id;
}

const nothing = (id: string): AttestError =>
  new AttestError('NOT_FOUND', `There is nothing with the id “${id}”.`, { field: 'id' });

async function suggestions(database: Database, kind: string, given: URLSearchParams): Promise<unknown> {
  const [prefix, cursor] = [given.get('prefix') ?? '', numberIn(given, 'cursor') ?? 0];
  if (kind === 'type') return { result: suggestTypes(prefix, cursor) };
  if (kind === 'property') return { result: suggestProperties(prefix, cursor) };
  return { result: await suggestEntities(database, prefix, cursor) };
}

async function flyout(database: Database, kind: string, id: string): Promise<unknown> {
  if (kind === 'entity') {
    const html = await entityLines(database, id);
    if (html === null) throw nothing(id);
    return { id, html };
  }
  const found = describe(kind === 'type' ? 'type' : 'property', id);
  if (found === null) throw nothing(id);
  // Names and texts of the ontology are our own: nothing in them is markup.
  return { id, html: `<h1>${found.name}</h1><p>${found.text}</p>` };
}

const route = new RegExp(
  `^${servicePath}(?:/(?:(suggest|flyout)/(entity|type|property)|(properties|preview)))?/?$`,
  'u',
);

/**
 * Serves the Reconciliation Service API 0.2 at `/reconcile`, which OpenRefine speaks: the manifest, batches of queries and of extensions, and below it suggestions,
 * flyouts, previews and properties. Only reads. A page of another site can read it only when its origin is named.
 */
export function makeReconciliation(options: ReconciliationOptions): Serve {
  const { database: whole, unavailable, log, operations, reconcileOrigins = usualReconcileOrigins } = options;
  const { seconds } = options.turns ?? usualTurns;
  const gate = makeGate(turns.running, turns.waiting);
  const anyOrigin = reconcileOrigins.includes('*');
  const framing = `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors ${["'self'", ...reconcileOrigins].join(' ')}`;

  /** Lets a page read the answer when it may; otherwise whoever asks from a page of another site is refused before anything is read. */
  function admit({ headers }: IncomingMessage, response: ServerResponse, own: string): void {
    response.setHeader('vary', 'origin');
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('cache-control', 'no-store');
    const { origin } = headers;
    if (origin === undefined || origin === own) return;
    if (!anyOrigin && !reconcileOrigins.includes(origin))
      throw new AttestError(
        'BAD_INPUT',
        `Pages of ${origin} may not ask here. Name it in ATTEST_RECONCILE_ORIGINS if they should.`,
        { header: 'origin' },
      );
    response.setHeader('access-control-allow-origin', anyOrigin ? '*' : origin);
    response.setHeader('access-control-allow-methods', 'GET, POST');
    response.setHeader('access-control-allow-headers', 'content-type');
  }

  async function answer(database: Database, given: URLSearchParams, own: string): Promise<unknown> {
    const [queries, extend] = [given.get('queries'), given.get('extend')];
    if (queries !== null) return answerQueries(database, readQueries(queries));
    if (extend !== null) return answerExtend(database, readExtend(extend));
    return manifest(own);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const own = originOf(request) ?? 'http://localhost';
    admit(request, response, own);
    if (operations?.only)
      return sendJson(response, 403, { message: 'Only stored operations are answered here.' });
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const { pathname, searchParams } = new URL(request.url ?? '', own);
    const [matched, part, kind = '', list] = route.exec(pathname) ?? [];
    if (matched === undefined)
      return sendJson(response, 404, { message: 'There is nothing at this address.' });
    const isPost = request.method === 'POST' && part === undefined && list === undefined;
    if (request.method !== 'GET' && !isPost)
      return sendJson(response.setHeader('allow', 'GET, POST, OPTIONS'), 405, {
        message: 'Ask by GET, and for queries by POST.',
      });
    const why = unavailable();
    if (why !== null) {
      response.setHeader('retry-after', '2');
      throw new AttestError('UNAVAILABLE', why);
    }
    const given = isPost ? await takeForm(request) : searchParams;
    if (isPost && !given.has('queries') && !given.has('extend'))
      throw new AttestError('BAD_INPUT', 'The form has neither queries nor extend.', { field: 'queries' });
    const over = new AbortController();
    response.once('close', () => over.abort(new AttestError('CANCELLED', 'The asker went away.')));
    const tooLong = new AttestError(
      'TIMED_OUT',
      `It took longer than ${seconds} s and was stopped. Ask for fewer at once.`,
    );
    const timer = setTimeout(() => over.abort(tooLong), seconds * 1000);
    const leave = await gate.enter(over.signal).catch((error: unknown) => {
      clearTimeout(timer);
      if (!(error instanceof GateFull)) throw error;
      response.setHeader('retry-after', '1');
      throw new AttestError('OVERLOADED', 'Too many batches are being answered; ask again in a moment.');
    });
    const database = withSignal(whole, over.signal);
    try {
      if (part === 'suggest') return sendJson(response, 200, await suggestions(database, kind, given));
      if (part === 'flyout') return sendJson(response, 200, await flyout(database, kind, idIn(given)));
      if (list === 'properties') {
        const [type, limit] = [given.get('type') ?? '', numberIn(given, 'limit')];
        const properties = propertiesOf(type === '' ? null : type).slice(0, limit ?? undefined);
        return sendJson(response, 200, { type, properties, ...(limit === null ? {} : { limit }) });
      }
      if (list === 'preview') {
        const id = idIn(given);
        const lines = await entityLines(database, id);
        if (lines === null) throw nothing(id);
        const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': framing };
        return void response
          .writeHead(200, headers)
          .end(previewPage(lines, `${own}/?page=${encodeURIComponent(id)}`));
      }
      return sendJson(response, 200, await answer(database, given, own));
    } finally {
      clearTimeout(timer);
      leave();
    }
  }

  return (request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) return void response.destroy();
      // What is left of a body that was refused is not read.
      response.once('finish', () => request.complete || request.destroy());
      sendFailure(response, maskError(error, log));
    });
  };
}
